package org.maitri.workbench.internal.handlers;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.maitri.workbench.internal.rendering.ClosingPages;

/** Closes all pages of the window, or all but the one that is worked on. */
public final class ClosePagesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        EPartService parts = window.getService(EPartService.class);
        List<MPart> pages = ClosingPages.open(parts);
        if (event.getCommand().getId().equals(IWorkbenchCommandConstants.FILE_CLOSE_OTHERS)) {
            pages = pages.stream().filter(page -> page != parts.getActivePart()).toList();
        }
        new ClosingPages(
                        window.getService(IEclipseContext.class),
                        window.getShell().getDisplay())
                .close(pages);
        return null;
    }
}
