package org.maitri.publicrelations.ui.internal;

import java.util.Optional;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Asks the person for a few words. UI thread only. */
final class Question {

    private Question() {}

    /** Empty if the person thought better of it. */
    static Optional<String> ask(Shell shell, String title, String question) {
        InputDialog dialog = new InputDialog(shell, title, question, "", null);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue()) : Optional.empty();
    }
}
