package org.maitri.tickets.ui.internal.words;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
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
        button.addListener(SWT.Selection, event -> Commands.run(context.page(), COMMAND));
    }
}
