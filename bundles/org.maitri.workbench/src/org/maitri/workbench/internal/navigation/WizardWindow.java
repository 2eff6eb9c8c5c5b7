package org.maitri.workbench.internal.navigation;

import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;

/** A wizard with room for a table. */
public final class WizardWindow extends WizardDialog {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 440;

    public WizardWindow(Shell parent, IWizard wizard) {
        super(parent, wizard);
        setPageSize(WIDTH, HEIGHT);
    }
}
