package org.maitri.workbench.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes back to the record that was shown before. */
public final class BackHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchAction step =
                ActionFactory.BACKWARD_HISTORY.create(HandlerUtil.getActiveWorkbenchWindowChecked(event));
        try {
            step.run();
        } finally {
            step.dispose();
        }
        return null;
    }
}
