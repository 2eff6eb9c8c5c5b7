package org.maitri.workbench.internal.welcome;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.maitri.kernel.Progress;
import org.maitri.persistence.Profile;
import org.maitri.persistence.Profiles;
import org.maitri.ui.Background;
import org.maitri.workbench.internal.Messages;
import org.maitri.workbench.internal.navigation.Services;
import org.maitri.workbench.internal.start.ProfileSession;
import org.maitri.workbench.internal.start.SwitchProfile;

/** Asks for a backup and where it is to go: in the place of the open data, or into another folder. */
public final class RestoreAction {

    private static final String[] ENDINGS = {"*.zip", "*"};

    private final IWorkbenchWindow window;
    private final ProfileSession session;

    public RestoreAction(IWorkbenchWindow window, ProfileSession session) {
        this.window = window;
        this.session = session;
    }

    public void start() {
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
        dialog.setText(Messages.get("restore.title"));
        dialog.setFilterExtensions(ENDINGS);
        dialog.setFilterNames(new String[] {Messages.get("restore.files"), Messages.get("import.file.all")});
        String chosen = dialog.open();
        if (chosen != null) {
            askWhere(Path.of(chosen));
        }
    }

    private void askWhere(Path backup) {
        Optional<Profile> replaceable = session.state().openProfile().filter(Profile::isEmbedded);
        List<String> buttons = new ArrayList<>();
        replaceable.ifPresent(profile -> buttons.add(Messages.get("restore.replace")));
        buttons.add(Messages.get("restore.elsewhere"));
        buttons.add(Messages.get("cancel"));
        String question = replaceable
                .map(profile -> Messages.get("restore.question", backup.getFileName(), profile.name()))
                .orElseGet(() -> Messages.get("restore.question.elsewhere", backup.getFileName()));
        int answer = MessageDialog.open(
                MessageDialog.QUESTION,
                window.getShell(),
                Messages.get("restore.title"),
                question,
                SWT.NONE,
                buttons.toArray(String[]::new));
        if (answer < 0 || answer == buttons.size() - 1) {
            return;
        }
        if (answer == 0 && replaceable.isPresent()) {
            replace(backup);
        } else {
            restoreElsewhere(backup);
        }
    }

    private void replace(Path backup) {
        if (!window.getActivePage().closeAllEditors(true)) {
            return;
        }
        ShownWork.run(
                window,
                Messages.get("restore.title"),
                Background.<Path>work(Messages.get("restore.running", backup.getFileName()), progress -> {
                            session.restore(backup, progress);
                            return backup;
                        })
                        .then(file -> say(Messages.get("restore.done", file.getFileName()))));
    }

    private void restoreElsewhere(Path backup) {
        DirectoryDialog dialog = new DirectoryDialog(window.getShell());
        dialog.setText(Messages.get("restore.title"));
        dialog.setMessage(Messages.get("restore.folder"));
        String folder = dialog.open();
        if (folder != null) {
            ShownWork.run(
                    window,
                    Messages.get("restore.title"),
                    Background.<String>work(
                                    Messages.get("restore.running", backup.getFileName()),
                                    progress -> restoreInto(folder, backup, progress))
                            .then(restored -> new SwitchProfile(session).to(window, restored)));
        }
    }

    private String restoreInto(String folder, Path backup, Progress progress) {
        Profiles profiles = Services.require(window, Profiles.class);
        profiles.restore(backup, profiles.resolve(folder), progress);
        return FolderProfile.keep(profiles, folder).name();
    }

    private void say(String what) {
        MessageDialog.openInformation(window.getShell(), Messages.get("restore.title"), what);
    }
}
