package org.maitri.workbench.internal.welcome;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;
import org.maitri.persistence.PasswordSource;
import org.maitri.persistence.Profile;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.workbench.internal.Messages;
import org.maitri.workbench.internal.navigation.Services;
import org.maitri.workbench.internal.start.ProfileSession;

/** Asks for the password of a server, keeps it in the keyring and opens the profile again. */
final class PasswordDialog extends InputDialog {

    private final IWorkbenchWindow window;
    private final ProfileSession session;
    private final Profile profile;

    PasswordDialog(IWorkbenchWindow window, ProfileSession session, Profile profile) {
        super(
                window.getShell(),
                Messages.get("password.title"),
                Messages.get("password.message", profile.name()),
                "",
                null);
        this.window = window;
        this.session = session;
        this.profile = profile;
    }

    @Override
    protected int getInputTextStyle() {
        return super.getInputTextStyle() | SWT.PASSWORD;
    }

    void ask() {
        if (open() == Window.OK) {
            PasswordSource keyring = Services.require(window, PasswordSource.class);
            Background.<Profile>work(Messages.get("password.title"), progress -> {
                        keyring.keep(profile, getValue().toCharArray());
                        return profile;
                    })
                    .then(kept -> session.retry())
                    .orElse(failure -> FailedState.dialog(window.getShell(), Messages.get("password.title"), failure))
                    .start(window.getShell());
        }
    }
}
