package org.maitri.workbench.internal.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.ui.Background;
import org.maitri.workbench.internal.Messages;
import org.maitri.workbench.internal.start.ProfileSession;

/** Asks for a file and writes the backup to it in the background. */
public final class BackupAction {

    private final IWorkbenchWindow window;
    private final ProfileSession session;

    public BackupAction(IWorkbenchWindow window, ProfileSession session) {
        this.window = window;
        this.session = session;
    }

    public void start() {
        FileDialog dialog = new FileDialog(window.getShell(), SWT.SAVE);
        dialog.setText(Messages.get("backup.title"));
        dialog.setFileName("maitri-" + LocalDate.now() + ".zip");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Path file = Path.of(chosen);
            ShownWork.run(
                    window,
                    Messages.get("backup.title"),
                    Background.<Path>work(
                                    Messages.get("backup.writing", file.getFileName()),
                                    progress -> write(file, progress))
                            .then(this::say));
        }
    }

    private Path write(Path file, Progress progress) {
        session.database()
                .orElseThrow(() -> new RefusedException(Messages.get("profile.none")))
                .backup(file, progress);
        return file;
    }

    private void say(Path file) {
        MessageDialog.openInformation(
                window.getShell(),
                Messages.get("backup.title"),
                Messages.get(Files.exists(file) ? "backup.done" : "backup.missing", file));
    }
}
