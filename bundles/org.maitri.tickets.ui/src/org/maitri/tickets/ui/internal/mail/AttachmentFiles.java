package org.maitri.tickets.ui.internal.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.content.Contents;
import org.maitri.spi.persistence.Database;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.page.PageContext;

/** Opens attachments and saves them. What could be a program is never opened. */
final class AttachmentFiles {

    private final PageContext context;

    AttachmentFiles(PageContext context) {
        this.context = context;
    }

    void open(LetterView.File file, Control on) {
        if (SafeFileName.mayBeProgram(file.name())) {
            MessageDialog.openWarning(
                    on.getShell(), file.shown(), Messages.get("letter.program", SafeFileName.of(file.name())));
            return;
        }
        String task = Messages.get("letter.loading", file.shown());
        Background.work(task, progress -> {
                    try {
                        Path folder = Files.createTempDirectory("maitri");
                        return write(file, folder.resolve(SafeFileName.of(file.name())));
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                })
                .then(path -> {
                    path.toFile().deleteOnExit();
                    if (!Program.launch(path.toString())) {
                        MessageDialog.openInformation(
                                on.getShell(), file.shown(), Messages.get("letter.unopened", file.shown()));
                    }
                })
                .orElse(failure -> FailedState.dialog(on.getShell(), task, failure))
                .start(on);
    }

    void save(LetterView.File file, Control on) {
        FileDialog dialog = new FileDialog(on.getShell(), SWT.SAVE);
        dialog.setFileName(SafeFileName.of(file.name()));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            String task = Messages.get("letter.saving", file.shown());
            Background.work(task, progress -> write(file, Path.of(chosen)))
                    .orElse(failure -> FailedState.dialog(on.getShell(), task, failure))
                    .start(on);
        }
    }

    /** Saves them into a folder, beside what is there. */
    void saveAll(List<LetterView.File> files, Control on) {
        DirectoryDialog dialog = new DirectoryDialog(on.getShell());
        dialog.setMessage(Messages.get("letter.save.all.where"));
        String chosen = dialog.open();
        if (chosen != null) {
            String task = Messages.get("letter.save.all");
            Background.task(task, () -> {
                        for (LetterView.File file : files) {
                            write(file, SafeFileName.free(Path.of(chosen), file.name()));
                        }
                    })
                    .orElse(failure -> FailedState.dialog(on.getShell(), task, failure))
                    .start(on);
        }
    }

    private Path write(LetterView.File file, Path path) {
        Contents contents = context.service(Contents.class);
        byte[] bytes = context.service(Database.class)
                .read(work -> contents.read(file.digest(), work))
                .orElseThrow(() -> new RefusedException(Messages.get("letter.gone", file.shown())));
        try {
            return Files.write(path, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
