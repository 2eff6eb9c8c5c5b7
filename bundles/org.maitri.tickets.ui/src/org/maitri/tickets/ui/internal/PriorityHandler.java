package org.maitri.tickets.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Records;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketService;

/** Says how urgent tickets are. */
public final class PriorityHandler extends TicketHandler {

    public PriorityHandler() {
        super("priority");
    }

    @Override
    Optional<String> ask(Shell shell, String title, List<UUID> tickets, IWorkbenchWindow window) {
        List<Choice> choices = window.getService(Records.class)
                .requireType(Ticket.TYPE)
                .field("priority")
                .orElseThrow()
                .choices();
        return new NameDialog(
                        shell,
                        title,
                        Messages.get("priority.question"),
                        Messages.get("priority.ok"),
                        () -> choices.reversed().stream()
                                .map(choice -> new Proposal(choice.value(), choice.label()))
                                .toList())
                .oneOfThese()
                .ask();
    }

    @Override
    void handle(TicketService service, UUID ticket, String priority) {
        service.prioritise(ticket, priority);
    }
}
