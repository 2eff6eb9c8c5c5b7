package org.maitri.ui.internal;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.maitri.ui.FailedState;

/** Runs commands of the workbench. UI thread only. */
public final class WorkbenchCommands {

    private WorkbenchCommands() {}

    public static void run(IWorkbenchPartSite site, String command) {
        try {
            site.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException failure) {
            ILog.of(WorkbenchCommands.class).error(command, failure);
            FailedState.dialog(site.getShell(), Messages.get("command.failed"), failure);
        }
    }
}
