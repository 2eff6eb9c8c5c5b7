package org.maitri.tickets.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.maitri.tickets.TicketService;

/** Resolves tickets. */
public final class ResolveTicketHandler extends TicketHandler {

    public ResolveTicketHandler() {
        super("resolve");
    }

    @Override
    Optional<String> ask(Shell shell, String title, List<UUID> tickets, IWorkbenchWindow window) {
        return Question.ask(shell, title, Messages.get("resolve.question"), Messages.get("resolve.ok"), null);
    }

    @Override
    void handle(TicketService service, UUID ticket, String words) {
        service.resolve(ticket, words);
    }
}
