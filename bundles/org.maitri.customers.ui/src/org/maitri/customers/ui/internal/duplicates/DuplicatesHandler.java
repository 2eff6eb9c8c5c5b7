package org.maitri.customers.ui.internal.duplicates;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the records that are likely there twice. */
public final class DuplicatesHandler extends AbstractHandler {

    private static final String VIEW = "org.maitri.customers.ui.view.duplicates";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(VIEW);
        } catch (PartInitException failed) {
            throw new ExecutionException(VIEW, failed);
        }
        return null;
    }
}
