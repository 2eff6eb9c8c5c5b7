package org.maitri.workbench.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.maitri.workbench.internal.exports.ExportWizard;
import org.maitri.workbench.internal.navigation.WizardWindow;

/** Writes records to a file. */
public final class ExportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        ExportWizard wizard = new ExportWizard();
        wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
        new WizardWindow(window.getShell(), wizard).open();
        return null;
    }
}
