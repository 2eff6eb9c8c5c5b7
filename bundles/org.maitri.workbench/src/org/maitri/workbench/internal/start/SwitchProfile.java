package org.maitri.workbench.internal.start;

import java.util.Optional;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

/** Changes the window to another profile: record pages belong to one profile, so they are closed first. UI thread only. */
public final class SwitchProfile {

    private final ProfileSession session;

    public SwitchProfile(ProfileSession session) {
        this.session = session;
    }

    /** @return whether it changed; the person may keep an unsaved page and with it the profile */
    public boolean to(IWorkbenchWindow window, String name) {
        if (FixedProfile.told(window)) {
            return false;
        }
        IWorkbenchPage page = window.getActivePage();
        if (page != null && !page.closeAllEditors(true)) {
            return false;
        }
        session.open(Optional.of(name));
        return true;
    }
}
