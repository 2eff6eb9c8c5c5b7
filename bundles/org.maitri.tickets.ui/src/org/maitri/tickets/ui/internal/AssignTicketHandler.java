package org.maitri.tickets.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.maitri.spi.persistence.Database;
import org.maitri.tickets.TicketService;

/** Gives tickets to somebody, and proposes whom. */
public final class AssignTicketHandler extends TicketHandler {

    public AssignTicketHandler() {
        super("assign");
    }

    @Override
    Optional<String> ask(Shell shell, String title, List<UUID> tickets, IWorkbenchWindow window) {
        AssignDialog dialog = new AssignDialog(shell, title, tickets.getFirst(), window.getService(Database.class));
        return dialog.open() == Window.OK ? Optional.of(dialog.name()) : Optional.empty();
    }

    @Override
    void handle(TicketService service, UUID ticket, String words) {
        service.assign(ticket, words.isEmpty() ? null : words);
    }
}
