package org.maitri.tickets.ui.internal.mail;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** Asks to whom a message is sent on. UI thread only. */
public final class ForwardDialog extends Dialog {

    private static final int WIDTH = 420;
    private static final int LINES = 5;

    private Text to;
    private Text words;
    private Wanted wanted;

    /** To whom it goes, and what is said above it. */
    public record Wanted(List<String> to, String words) {}

    public ForwardDialog(Shell parent) {
        super(parent);
    }

    public Optional<Wanted> ask() {
        return open() == Window.OK ? Optional.of(wanted) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("forward.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        area.setLayout(Space.grid(1, Space.L, Space.S));
        new Label(area, SWT.NONE).setText(Messages.get("forward.to"));
        to = new Text(area, SWT.SINGLE | SWT.BORDER);
        to.setLayoutData(wide());
        to.addListener(
                SWT.Modify,
                event -> getButton(IDialogConstants.OK_ID)
                        .setEnabled(!Enclosed.addresses(to.getText()).isEmpty()));
        new Label(area, SWT.NONE).setText(Messages.get("forward.words"));
        words = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        GridData place = wide();
        place.heightHint = LINES * words.getLineHeight();
        words.setLayoutData(place);
        words.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        Label note = Styles.muted(new Label(area, SWT.WRAP));
        note.setText(Messages.get("forward.note"));
        note.setLayoutData(wide());
        to.setFocus();
        return area;
    }

    private static GridData wide() {
        GridData wide = Space.wide();
        wide.widthHint = WIDTH;
        return wide;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get("forward.ok"), true)
                .setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        wanted = new Wanted(Enclosed.addresses(to.getText()), words.getText());
        super.okPressed();
    }
}
