package org.maitri.workbench.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.maitri.workbench.internal.imports.ImportWizard;
import org.maitri.workbench.internal.navigation.WizardWindow;

/** Takes in records from a file. */
public final class ImportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        ImportWizard wizard = new ImportWizard();
        wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
        new WizardWindow(window.getShell(), wizard).open();
        return null;
    }
}
