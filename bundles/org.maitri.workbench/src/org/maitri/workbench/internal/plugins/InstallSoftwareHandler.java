package org.maitri.workbench.internal.plugins;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.maitri.plugins.Plugins;
import org.maitri.ui.Background;

/** Help &gt; Install New Software: p2's own window, which looks through repositories. */
public final class InstallSoftwareHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Plugins plugins = window.getService(Plugins.class);
        Background.work(Messages.get("software"), progress -> plugins.browse())
                .then(browsing -> new InstallSoftware(window.getShell(), plugins, browsing).open())
                .start(window.getShell());
        return null;
    }
}
