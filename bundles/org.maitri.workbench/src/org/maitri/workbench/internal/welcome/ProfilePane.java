package org.maitri.workbench.internal.welcome;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.IWorkbenchWindow;
import org.maitri.persistence.PasswordMissing;
import org.maitri.spi.setting.Settings;
import org.maitri.ui.EmptyState;
import org.maitri.ui.FailedState;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Theme;
import org.maitri.workbench.internal.Messages;
import org.maitri.workbench.internal.navigation.Services;
import org.maitri.workbench.internal.start.FixedProfile;
import org.maitri.workbench.internal.start.ProfileSession;
import org.maitri.workbench.internal.start.ProfileState;

/** What becomes of the profile: being opened, or why it could not be and what to do about it. */
public final class ProfilePane extends Composite {

    private static final int BAR_WIDTH = 240;

    private final ProfileSession session;
    private final IWorkbenchWindow window;

    public ProfilePane(Composite parent, ProfileSession session, IWorkbenchWindow window) {
        super(parent, SWT.NONE);
        this.session = session;
        this.window = window;
        setLayout(new FillLayout());
        Theme.apply(this, () -> setBackground(Theme.of(this).surface()));
    }

    public void show(ProfileState state) {
        for (var child : getChildren()) {
            child.dispose();
        }
        switch (state) {
            case ProfileState.Waiting waiting -> opening(Messages.get("profile.starting"));
            case ProfileState.Opening opening -> opening(sentence(opening));
            case ProfileState.Failed failed -> failed(failed);
            case ProfileState.Opened opened -> opening("");
        }
        layout(true, true);
    }

    private static String sentence(ProfileState.Opening opening) {
        String what = opening.name().isBlank()
                ? Messages.get("profile.opening")
                : Messages.get("profile.opening.named", opening.name());
        return opening.step().isBlank() ? what : what + '\n' + opening.step();
    }

    private void opening(String sentence) {
        EmptyState state = new EmptyState(this, "database", sentence);
        ProgressBar bar = new ProgressBar(state, SWT.INDETERMINATE);
        bar.moveAbove(state.getChildren()[2]);
        GridData place = new GridData(SWT.CENTER, SWT.BEGINNING, true, false);
        place.widthHint = BAR_WIDTH;
        place.heightHint = Space.S;
        bar.setLayoutData(place);
    }

    private void failed(ProfileState.Failed failed) {
        String what = failed.wanted()
                .map(name -> Messages.get("profile.failed.named", name))
                .orElseGet(() -> Messages.get("profile.failed"));
        String why = FailedState.sentence(failed.reason());
        EmptyState state =
                new EmptyState(this, "database-zap", what + '\n' + why + '\n' + Messages.get("profile.failed.kept"));
        PasswordMissing password = PasswordMissing.behind(failed.reason());
        if (password != null) {
            PasswordDialog dialog = new PasswordDialog(window, session, password.profile());
            state.button(Messages.get("profile.password"), dialog::ask);
        }
        state.button(Messages.get("profile.retry"), session::retry);
        if (!Services.require(window, Settings.class)
                .value(FixedProfile.SETTING)
                .locked()) {
            state.button(Messages.get("profile.choose"), () -> new ProfileDialog(window, session).open());
        }
        state.button(Messages.get("profile.copy"), () -> copy(what + '\n' + details(failed.reason())));
    }

    private static String details(Throwable reason) {
        StringWriter text = new StringWriter();
        reason.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private void copy(String text) {
        Clipboard clipboard = new Clipboard(getDisplay());
        try {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
