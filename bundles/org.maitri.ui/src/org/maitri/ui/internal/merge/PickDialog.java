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
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.ui.internal.Services;
import org.maitri.ui.internal.input.Input;
import org.maitri.ui.internal.input.Inputs;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** Asks with which record another is to be merged. UI thread only. */
final class PickDialog extends Dialog {

    private final RecordRef record;
    private final String title;
    private Input input;
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
        label.setText(Messages.get("pick.label", title).replace("&", "&&"));
        // A type's id is a role that it alone has.
        Field<?> other = Field.of("other", FieldKind.REFERENCE, label.getText())
                .role(record.type())
                .readOnly(any -> null);
        input = new Inputs(Services.installed()).create(area, other);
        GridData wide = Space.wide();
        wide.widthHint = 380;
        input.control().setLayoutData(wide);
        problem = Styles.wrong(new Label(area, SWT.WRAP));
        problem.setLayoutData(Space.wide());
        input.focus().setFocus();
        return area;
    }

    @Override
    protected void okPressed() {
        if (input.value().isBlank()) {
            say("pick.none");
            return;
        }
        RecordRef other = RecordRef.parse(input.value());
        if (other.equals(record)) {
            say("pick.self");
            return;
        }
        chosen = other;
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
