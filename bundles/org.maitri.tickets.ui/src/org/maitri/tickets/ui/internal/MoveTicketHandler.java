package org.maitri.tickets.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.maitri.spi.persistence.Database;
import org.maitri.tickets.TicketQueue;
import org.maitri.tickets.TicketService;

/** Moves tickets to another queue. */
public final class MoveTicketHandler extends TicketHandler {

    public MoveTicketHandler() {
        super("move");
    }

    @Override
    Optional<String> ask(Shell shell, String title, List<UUID> tickets, IWorkbenchWindow window) {
        Database database = window.getService(Database.class);
        return new NameDialog(
                        shell,
                        title,
                        Messages.get("move.question"),
                        Messages.get("move.ok"),
                        () -> Stream.concat(
                                        database.read(TicketQueue::all).stream()
                                                .map(queue -> new Proposal(queue.name(), queue.name())),
                                        Stream.of(new Proposal("", Messages.get("move.none"))))
                                .toList())
                .ask();
    }

    @Override
    void handle(TicketService service, UUID ticket, String words) {
        service.moveTo(ticket, words.isEmpty() ? null : words);
    }
}
