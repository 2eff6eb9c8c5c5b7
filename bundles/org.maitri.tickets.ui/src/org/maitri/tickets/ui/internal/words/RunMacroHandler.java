package org.maitri.tickets.ui.internal.words;

import java.util.List;
import java.util.UUID;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.maitri.tickets.ui.internal.TicketSelection;
import org.maitri.tickets.words.Macros;
import org.maitri.ui.Background;
import org.maitri.ui.list.RecordListView;

/** Runs a macro on tickets. */
public final class RunMacroHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        List<UUID> tickets = TicketSelection.of(event);
        IWorkbenchPart part = HandlerUtil.getActivePart(event);
        Shell shell = HandlerUtil.getActiveShell(event);
        Macros macros = HandlerUtil.getActiveWorkbenchWindow(event).getService(Macros.class);
        String title = Messages.count("macro.title", tickets.size());
        if (macros == null) {
            MessageDialog.openInformation(shell, title, Messages.get("macro.closed"));
        } else if (!tickets.isEmpty()) {
            new MacroDialog(shell, macros, tickets)
                    .ask()
                    .ifPresent(macro -> Background.work(title, progress -> macros.run(macro, tickets))
                            .shown()
                            .then(commit -> tell(part, tickets.size(), commit))
                            .start(shell));
        }
        return null;
    }

    /** On a ticket's page the conversation shows it. */
    private static void tell(IWorkbenchPart part, int tickets, UUID commit) {
        if (part instanceof RecordListView list) {
            list.done(Messages.count("macro.done", tickets), commit);
        }
    }
}
