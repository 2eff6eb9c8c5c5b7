package org.maitri.ui.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.exports.Exports;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.internal.Messages;

/**
 * Shows records on paper in the program the desktop has for PDF files: it previews, knows the printers, and keeps what is
 * wanted as a file. The pages are gone when this program ends. UI thread only.
 */
public final class Printout {

    private Printout() {}

    /** @param records of one type @param format of those that {@link Exports} knows, without columns and ending in pdf */
    public static void show(IWorkbenchWindow window, List<RecordRef> records, String format) {
        Shell shell = window.getShell();
        Exports exports = window.getService(Exports.class);
        if (exports == null || records.isEmpty()) {
            return;
        }
        Background.work(Messages.get("print"), progress -> written(exports, records, format, progress))
                .then(file -> {
                    if (!Program.launch(file.toString())) {
                        MessageDialog.openInformation(
                                shell, Messages.get("print"), Messages.get("print.program", file));
                    }
                })
                .orElse(failure -> FailedState.dialog(shell, Messages.get("print"), failure))
                .shown()
                .start(shell);
    }

    private static Path written(Exports exports, List<RecordRef> records, String format, Progress progress) {
        try {
            Path folder = Files.createTempDirectory("maitri");
            Path file = folder.resolve(Messages.get("print.file"));
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            exports.write(records, format, file, progress);
            return file;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
