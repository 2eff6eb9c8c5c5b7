package org.maitri.workbench.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.maitri.workbench.internal.start.FixedProfile;
import org.maitri.workbench.internal.start.ProfileSession;
import org.maitri.workbench.internal.welcome.ProfileDialog;

/** Offers the profiles there are. */
public final class SwitchProfileHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (!FixedProfile.told(window)) {
            new ProfileDialog(window, window.getService(ProfileSession.class)).open();
        }
        return null;
    }
}
