package org.maitri.workbench.internal.plugins;

import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.maitri.plugins.Trust;

/** Asks the person about plug-ins that nobody trusted has signed. */
record TrustQuestion(Shell shell) implements Trust {

    @Override
    public boolean accepts(List<String> unsigned, List<String> unknown) {
        boolean[] accepted = new boolean[1];
        shell.getDisplay()
                .syncExec(() -> accepted[0] = !shell.isDisposed()
                        && MessageDialog.open(
                                        MessageDialog.WARNING,
                                        shell,
                                        Messages.get("trust.title"),
                                        unsigned.isEmpty()
                                                ? Messages.get("trust.unknown", String.join("\n", unknown))
                                                : Messages.get("trust.unsigned", String.join("\n", unsigned)),
                                        SWT.SHEET,
                                        Messages.get("trust.refuse"),
                                        Messages.get("trust.accept"))
                                == 1);
        return accepted[0];
    }
}
