package org.maitri.workbench.internal.navigation;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Runs the workbench's commands from buttons and links, so that each is done in one place only. */
public final class Commands {

    public static final String IMPORT = "org.maitri.workbench.command.import";
    public static final String SAMPLES = "org.maitri.workbench.command.samples";
    public static final String CONNECT = "org.maitri.workbench.command.connect";
    public static final String PROFILE = "org.maitri.workbench.command.profile";
    public static final String SEARCH = "org.maitri.workbench.command.search";

    private Commands() {}

    public static void run(IServiceLocator site, String command) {
        try {
            site.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException broken) {
            ILog.get().error("Cannot run " + command, broken);
        }
    }
}
