package org.maitri.workbench.internal.start;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.setting.Settings;
import org.maitri.workbench.internal.Messages;
import org.maitri.workbench.internal.navigation.Services;

/** Whether an administrator has decided which profile is opened. UI thread only. */
public final class FixedProfile {

    public static final String SETTING = "profile.url";

    private FixedProfile() {}

    /** Tells the person so, if it is so. @return whether it is so */
    public static boolean told(IWorkbenchWindow window) {
        try {
            Services.require(window, Settings.class).requireUnlocked(SETTING);
            return false;
        } catch (RefusedException locked) {
            MessageDialog.openInformation(window.getShell(), Messages.get("profile.dialog.title"), locked.getMessage());
            return true;
        }
    }
}
