package org.maitri.tickets.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.maitri.tickets.TicketService;
import org.maitri.ui.Background;

/** Does one thing with all tickets a command is meant for, in the background. */
abstract class TicketHandler extends AbstractHandler {

    private final String texts;

    /** @param texts the first part of the command's keys in the message bundle */
    TicketHandler(String texts) {
        this.texts = texts;
    }

    /** What is done with one ticket. @param words what the person answered; empty where nothing is asked */
    abstract void handle(TicketService service, UUID ticket, String words);

    @Override
    public final Object execute(ExecutionEvent event) {
        List<UUID> tickets = TicketSelection.of(event);
        Shell shell = HandlerUtil.getActiveShell(event);
        TicketService service = HandlerUtil.getActiveWorkbenchWindow(event).getService(TicketService.class);
        String title = Messages.count(texts + ".title", tickets.size());
        if (service == null) {
            MessageDialog.openInformation(shell, title, Messages.get("tickets.none"));
        } else if (!tickets.isEmpty()) {
            ask(shell, title, tickets, HandlerUtil.getActiveWorkbenchWindow(event))
                    .ifPresent(words -> Background.work(title, progress -> {
                                tickets.forEach(ticket -> handle(service, ticket, words));
                                return tickets.size();
                            })
                            .shown()
                            .start(shell));
        }
        return null;
    }

    /** Asks what is needed; empty if the person thinks better of it. */
    Optional<String> ask(Shell shell, String title, List<UUID> tickets, IWorkbenchWindow window) {
        return Optional.of("");
    }
}
