package org.maitri.tickets.ui.internal.levels;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.services.IServiceLocator;
import org.maitri.tickets.owed.ServiceLevels;
import org.maitri.ui.Background;

/** Makes records of the shipped service levels. */
public final class ShippedLevelsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        writeDown(window, window.getShell());
        return null;
    }

    static void writeDown(IServiceLocator services, Shell shell) {
        ServiceLevels levels = services.getService(ServiceLevels.class);
        String title = Messages.get("shipped.title");
        if (levels != null) {
            Background.work(title, progress -> levels.writeDownShipped())
                    .then(written -> {
                        if (written == 0) {
                            MessageDialog.openInformation(shell, title, Messages.get("shipped.none"));
                        }
                    })
                    .start(shell);
        }
    }
}
