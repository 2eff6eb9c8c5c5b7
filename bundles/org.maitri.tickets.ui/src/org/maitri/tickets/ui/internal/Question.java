package org.maitri.tickets.ui.internal;

import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Asks for one line, with a button that says what is done with it. */
public final class Question extends InputDialog {

    private final String action;

    private Question(Shell parent, String title, String words, String action, IInputValidator validator) {
        super(parent, title, words, "", validator);
        this.action = action;
    }

    /** The answer; empty if the person thinks better of it. @param validator says what is wrong with it, or null */
    public static Optional<String> ask(
            Shell parent, String title, String words, String action, IInputValidator validator) {
        Question question = new Question(parent, title, words, action, validator);
        return question.open() == Window.OK ? Optional.of(question.getValue().strip()) : Optional.empty();
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean main) {
        return super.createButton(parent, id, id == IDialogConstants.OK_ID ? action : label, main);
    }
}
