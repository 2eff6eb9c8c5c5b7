package org.maitri.workbench.internal.fields;

import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.maitri.spi.record.CustomField;
import org.maitri.spi.record.FieldKind;
import org.maitri.ui.Accessibility;
import org.maitri.ui.theme.Space;
import org.maitri.workbench.internal.Messages;

/** Describes one custom field: what it is called, what it holds, what is asked of it. */
final class FieldDialog extends TitleAreaDialog {

    private static final int WIDTH = 420;
    private static final int LINES_HEIGHT = 88;

    private final FieldForm form;
    private final String title;
    private final List<FieldTarget> targets;
    private Text id;
    private Text choices;
    private Combo target;

    FieldDialog(Shell parent, FieldForm form, String title, List<FieldTarget> targets) {
        super(parent);
        this.form = form;
        this.title = title;
        this.targets = targets;
        setHelpAvailable(false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(title);
        setMessage(Messages.get("fields.dialog.message"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayout(Space.grid(2, Space.L, Space.M));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        text(area, "fields.label", form.field().label(), SWT.BORDER, text -> {
            form.label(text);
            if (!id.getText().equals(form.field().id()) && form.isNew()) {
                id.setData(Boolean.TRUE);
                id.setText(form.field().id());
                id.setData(null);
            }
        });
        id = text(area, "fields.id", form.field().id(), SWT.BORDER, text -> {
            if (id.getData() == null) {
                form.id(text);
            }
        });
        id.setEnabled(form.isNew());
        kinds(area);
        choices = text(
                area,
                "fields.choices",
                form.choices(),
                SWT.BORDER | SWT.MULTI | SWT.V_SCROLL,
                text -> form.choices(text));
        choices.setToolTipText(Messages.get("fields.choices.hint"));
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(WIDTH, LINES_HEIGHT)
                .applyTo(choices);
        targets(area);
        text(area, "fields.initial", form.field().initial(), SWT.BORDER, form::initial);
        text(area, "fields.help", form.field().help(), SWT.BORDER, form::help);
        check(area, "fields.required", form.field().required(), form::required);
        check(area, "fields.listed", form.field().listed(), form::listed);
        fitKind();
        return area;
    }

    private interface Typed {
        void text(String text);
    }

    private Text text(Composite area, String label, String value, int style, Typed typed) {
        name(area, label);
        Text text = new Text(area, style);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(text);
        Accessibility.name(text, Messages.get(label));
        text.setText(value);
        text.addListener(SWT.Modify, event -> {
            typed.text(text.getText());
            validate();
        });
        return text;
    }

    private static void name(Composite area, String label) {
        Label name = new Label(area, SWT.NONE);
        name.setText(Messages.get(label));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(name);
    }

    private void kinds(Composite area) {
        name(area, "fields.kind");
        Combo kinds = new Combo(area, SWT.READ_ONLY);
        CustomField.KINDS.forEach(kind -> kinds.add(Messages.get("fields.kind." + kind.id())));
        kinds.select(CustomField.KINDS.indexOf(form.field().kind()));
        Accessibility.name(kinds, Messages.get("fields.kind"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(kinds);
        kinds.addListener(SWT.Selection, event -> {
            FieldKind kind = CustomField.KINDS.get(kinds.getSelectionIndex());
            form.kind(kind);
            if (form.isChoice()) {
                form.choices(choices.getText());
            }
            if (form.isReference()) {
                chooseTarget();
            }
            fitKind();
            validate();
        });
    }

    private void targets(Composite area) {
        name(area, "fields.target");
        target = new Combo(area, SWT.READ_ONLY);
        targets.forEach(each -> target.add(each.label()));
        Accessibility.name(target, Messages.get("fields.target"));
        String known = form.field().target().orElse(null);
        int index = 0;
        for (int i = 0; i < targets.size(); i++) {
            index = targets.get(i).id().equals(known) ? i : index;
        }
        target.select(index);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(target);
        target.addListener(SWT.Selection, event -> {
            chooseTarget();
            validate();
        });
    }

    private void chooseTarget() {
        form.target(targets.get(target.getSelectionIndex()).id());
    }

    private interface Checked {
        void set(boolean wanted);
    }

    private void check(Composite area, String label, boolean value, Checked checked) {
        new Label(area, SWT.NONE);
        Button box = new Button(area, SWT.CHECK);
        box.setText(Messages.get(label));
        box.setSelection(value);
        box.addListener(SWT.Selection, event -> {
            checked.set(box.getSelection());
            validate();
        });
    }

    private void fitKind() {
        choices.setEnabled(form.isChoice());
        target.setEnabled(form.isReference());
    }

    private void validate() {
        String problem = form.problem().orElse(null);
        setErrorMessage(problem);
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(problem == null);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get("fields.save"), true)
                .setEnabled(form.problem().isEmpty());
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.get("cancel"), false);
    }
}
