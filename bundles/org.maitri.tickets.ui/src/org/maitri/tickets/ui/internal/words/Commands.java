package org.maitri.tickets.ui.internal.words;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.IHandlerService;

/** Does what a command of the menu does, for a button beside a ticket. */
public final class Commands {

    private Commands() {}

    /** What is not possible at the moment is left undone. */
    public static void run(IWorkbenchPage page, String command) {
        try {
            page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException notNow) {
            ILog.of(Commands.class).warn(command, notNow);
        }
    }
}
