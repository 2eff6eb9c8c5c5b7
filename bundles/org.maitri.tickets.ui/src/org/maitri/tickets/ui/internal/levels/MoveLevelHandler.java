package org.maitri.tickets.ui.internal.levels;

import java.util.UUID;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.maitri.kernel.RecordRef;
import org.maitri.tickets.owed.ServiceLevels;
import org.maitri.ui.Background;

/** Tries the selected service level earlier or later than it was. */
public final class MoveLevelHandler extends AbstractHandler implements IExecutableExtension {

    private boolean earlier;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object where) {
        earlier = "earlier".equals(where);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        ServiceLevels levels = window.getService(ServiceLevels.class);
        if (levels != null
                && HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
                && selection.getFirstElement() instanceof RecordRef level) {
            Background.task(Messages.get("order.title"), () -> move(levels, level.id()))
                    .start(window.getShell());
        }
        return null;
    }

    private void move(ServiceLevels levels, UUID level) {
        if (earlier) {
            levels.earlier(level);
        } else {
            levels.later(level);
        }
    }
}
