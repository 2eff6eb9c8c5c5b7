package org.maitri.tickets.ui.internal.words;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.handlers.IHandlerService;
import org.maitri.ui.Icons;
import org.maitri.ui.page.PageContext;

/** Opens the macros for the ticket whose page it is on. */
public final class MacroButton {

    private static final String COMMAND = "org.maitri.tickets.ui.command.macro";

    private MacroButton() {}

    public static void create(Composite parent, PageContext context) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Messages.get("macro.button"));
        button.setToolTipText(Messages.get("macro.button.tip"));
        Icons.on(button, "zap");
        button.addListener(SWT.Selection, event -> open(context));
    }

    private static void open(PageContext context) {
        try {
            context.page()
                    .getWorkbenchWindow()
                    .getService(IHandlerService.class)
                    .executeCommand(COMMAND, null);
        } catch (CommandException notNow) {
            ILog.of(MacroButton.class).warn(COMMAND, notNow);
        }
    }
}
