package org.maitri.ui;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.maitri.kernel.RefusedException;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** What is shown where something could not be read: what happened, a button to try again, one to copy the details. */
public final class FailedState extends Composite {

    /** @param retry what to do when the person tries again. UI thread only. */
    public FailedState(Composite parent, String what, Throwable failure, Runnable retry) {
        super(parent, SWT.NONE);
        setLayout(Space.grid(1, 0, 0));
        EmptyState state = new EmptyState(this, "triangle-alert", what + "\n" + sentence(failure));
        state.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        state.button(Messages.get("failed.retry"), retry);
        state.button(Messages.get("failed.copy"), () -> copy(getDisplay(), details(what, failure)));
        Styles.plain(this);
    }

    /** Tells of a failed action in a dialog with a button that copies the details. UI thread only. */
    public static void dialog(Shell shell, String what, Throwable failure) {
        MessageDialog dialog = new MessageDialog(
                shell,
                what,
                null,
                sentence(failure),
                MessageDialog.ERROR,
                0,
                Messages.get("failed.close"),
                Messages.get("failed.copy"));
        if (dialog.open() == 1) {
            copy(shell.getDisplay(), details(what, failure));
        }
    }

    /** What happened, for the person. */
    public static String sentence(Throwable failure) {
        if (failure instanceof RefusedException) {
            return failure.getMessage();
        }
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return Messages.get(
                "failed.unexpected", root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage());
    }

    private static String details(String what, Throwable failure) {
        StringBuilder text = new StringBuilder(what);
        for (Throwable at = failure; at != null; at = at.getCause()) {
            text.append('\n').append(at);
            for (StackTraceElement element : at.getStackTrace()) {
                text.append("\n    ").append(element);
            }
        }
        return text.toString();
    }

    private static void copy(Display display, String text) {
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
