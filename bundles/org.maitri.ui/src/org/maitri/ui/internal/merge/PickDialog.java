package org.maitri.ui.internal.merge;

import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.maitri.kernel.RecordRef;
import org.maitri.ui.PlainText;
import org.maitri.ui.page.RecordPicker;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** Asks with which record another is to be merged. UI thread only. */
final class PickDialog extends Dialog {

    private final RecordRef record;
    private final String title;
    private RecordPicker other;
    private Label problem;
    private RecordRef chosen;

    PickDialog(Shell parent, RecordRef record, String title) {
        super(parent);
        this.record = record;
        this.title = title;
    }

    Optional<RecordRef> ask() {
        return open() == OK ? Optional.of(chosen) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("pick.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = Styles.plain((Composite) super.createDialogArea(parent));
        area.setLayout(Space.grid(1, Space.L, Space.S));
        Label label = Styles.plain(new Label(area, SWT.WRAP));
        label.setText(PlainText.inLabel(Messages.get("pick.label", title)));
        other = new RecordPicker(area, record.type(), label.getText());
        GridData wide = Space.wide();
        wide.widthHint = 380;
        other.control().setLayoutData(wide);
        problem = Styles.wrong(new Label(area, SWT.WRAP));
        problem.setLayoutData(Space.wide());
        other.setFocus();
        return area;
    }

    @Override
    protected void okPressed() {
        chosen = other.chosen().orElse(null);
        if (chosen == null) {
            say("pick.none");
            return;
        }
        if (chosen.equals(record)) {
            say("pick.self");
            return;
        }
        super.okPressed();
    }

    private void say(String key) {
        problem.setText(Messages.get(key));
        problem.getParent().layout();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get("pick.next"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.get("dialog.cancel"), false);
    }
}
