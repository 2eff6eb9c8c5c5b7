package org.maitri.tickets.ui.internal;

import java.util.Optional;
import java.util.UUID;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.maitri.kernel.RecordRef;
import org.maitri.tickets.NextTicket;
import org.maitri.tickets.Ticket;
import org.maitri.ui.Background;
import org.maitri.ui.page.RecordPages;

/** Opens the ticket that waits for the person at work next. */
public final class NextTicketHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        NextTicket tickets = window.getService(NextTicket.class);
        if (tickets != null) {
            UUID current = Optional.ofNullable(Adapters.adapt(HandlerUtil.getActiveEditorInput(event), RecordRef.class))
                    .map(RecordRef::id)
                    .orElse(null);
            Background.work(Messages.get("next.title"), progress -> tickets.after(current))
                    .then(found -> found.ifPresentOrElse(
                            next -> RecordPages.open(window.getActivePage(), new RecordRef(Ticket.TYPE, next)),
                            () -> MessageDialog.openInformation(
                                    window.getShell(), Messages.get("next.title"), Messages.get("next.none"))))
                    .start(window.getShell());
        }
        return null;
    }
}
