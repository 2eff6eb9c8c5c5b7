package org.maitri.workbench.internal.fields;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.access.Access;
import org.maitri.spi.record.CustomField;
import org.maitri.spi.record.CustomFields;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.ImportedColumns;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.Roles;
import org.maitri.ui.Accessibility;
import org.maitri.ui.Background;
import org.maitri.ui.theme.Space;
import org.maitri.workbench.internal.Messages;
import org.maitri.workbench.internal.navigation.Services;

/** The fields an administrator added to each record type, where they are added, changed and taken out of use. */
public final class FieldsPage extends PreferencePage implements IWorkbenchPreferencePage {

    private IWorkbench workbench;
    private List<RecordType<?>> types = List.of();
    private List<FieldTarget> targets = List.of();
    private Combo type;
    private FieldTable table;
    private Button edit;
    private Button archive;
    private Button up;
    private Button down;
    private Label said;

    @Override
    public void init(IWorkbench bench) {
        workbench = bench;
        noDefaultAndApplyButton();
        setDescription(Messages.get("fields.description"));
    }

    @Override
    protected Control createContents(Composite parent) {
        Optional<Records> records = Services.find(workbench, Records.class);
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(Space.grid(2, 0, Space.S));
        if (records.isEmpty()) {
            new Label(page, SWT.NONE).setText(Messages.get("profile.none"));
            return page;
        }
        List<RecordType<?>> all = records.get().types();
        types = all.stream().filter(this::isFilledIn).toList();
        targets = FieldTarget.among(all);
        type = new Combo(page, SWT.READ_ONLY);
        types.forEach(each -> type.add(each.pluralLabel()));
        type.select(first());
        type.setLayoutData(Space.wide());
        Accessibility.name(type, Messages.get("fields.type"));
        type.addListener(SWT.Selection, event -> show());
        new Label(page, SWT.NONE);
        table = new FieldTable(page, this::enable, this::edit);
        buttons(page);
        said = new Label(page, SWT.WRAP);
        said.setLayoutData(Space.wide());
        show();
        return page;
    }

    /** What the program writes alone, or what is a part of something else, has no form of its own to put a field on. */
    private boolean isFilledIn(RecordType<?> each) {
        return each.standalone() && each.madeByHand() || hasFields(each);
    }

    private boolean hasFields(RecordType<?> each) {
        return !fields().of(each.id()).isEmpty();
    }

    /** The first record type that has fields already, else persons who are customers. */
    private int first() {
        Set<String> wanted = Set.of(Roles.CUSTOMER, Roles.PERSON);
        return types.stream()
                .filter(this::hasFields)
                .findFirst()
                .or(() -> types.stream()
                        .filter(each -> each.roles().containsAll(wanted))
                        .findFirst())
                .map(types::indexOf)
                .orElse(0);
    }

    private void buttons(Composite page) {
        Composite bar = new Composite(page, SWT.NONE);
        bar.setLayout(Space.grid(1, 0, Space.S));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, false, false));
        button(bar, "fields.add", () -> add(CustomField.of(chosen().id(), "", FieldKind.TEXT, "")));
        button(bar, "fields.promote", this::promote);
        edit = button(bar, "fields.edit", this::edit);
        archive = button(bar, "fields.archive", this::archive);
        up = button(bar, "fields.up", () -> move(-1));
        down = button(bar, "fields.down", () -> move(1));
        boolean may = Services.find(workbench, Access.class)
                .filter(access -> access.may(CustomFields.MANAGE))
                .isPresent();
        bar.setEnabled(may);
        for (Control each : bar.getChildren()) {
            each.setEnabled(may);
        }
    }

    private static Button button(Composite bar, String label, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(Messages.get(label));
        button.setLayoutData(Space.wide());
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private CustomFields fields() {
        return Services.require(workbench, CustomFields.class);
    }

    private RecordType<?> chosen() {
        return types.get(type.getSelectionIndex());
    }

    private Optional<CustomField> selected() {
        return table.selected();
    }

    private void show() {
        List<CustomField> shown = fields().of(chosen().id());
        table.show(shown);
        said.setText(shown.isEmpty() ? Messages.get("fields.none", chosen().pluralLabel()) : "");
        said.requestLayout();
        enable();
    }

    private void enable() {
        boolean may = archive.getParent().isEnabled();
        edit.setEnabled(may && selected().filter(field -> !field.archived()).isPresent());
        archive.setEnabled(may && selected().isPresent());
        up.setEnabled(may && table.mayMove(-1));
        down.setEnabled(may && table.mayMove(1));
        archive.setText(Messages.get(
                selected().filter(CustomField::archived).isPresent() ? "fields.restore" : "fields.archive"));
    }

    private void add(CustomField begun) {
        asked(begun, true)
                .ifPresent(field -> work(progress -> {
                    fields().define(field);
                    return Messages.get("fields.added", field.label());
                }));
    }

    private void edit() {
        selected()
                .filter(field -> edit.isEnabled())
                .flatMap(field -> asked(field, false))
                .ifPresent(field -> work(progress -> {
                    fields().change(field, progress);
                    return Messages.get("fields.changed", field.label());
                }));
    }

    private Optional<CustomField> asked(CustomField begun, boolean isNew) {
        FieldForm form = new FieldForm(begun, isNew, fields()::problem);
        String title = Messages.get(isNew ? "fields.dialog.add" : "fields.dialog.edit", chosen().pluralLabel());
        return new FieldDialog(getShell(), form, title, targets).open() == Window.OK
                ? Optional.of(form.field())
                : Optional.empty();
    }

    private void move(int by) {
        CustomField moved = selected().orElseThrow();
        List<String> ids = table.moved(by);
        work(progress -> {
            fields().order(moved.recordType(), ids);
            return Messages.get("fields.moved", moved.label());
        });
    }

    private void archive() {
        selected()
                .ifPresent(field -> work(progress -> {
                    if (field.archived()) {
                        fields().restore(field.recordType(), field.id());
                        return Messages.get("fields.restored", field.label());
                    }
                    fields().archive(field.recordType(), field.id());
                    return Messages.get("fields.taken-out", field.label());
                }));
    }

    private void promote() {
        String recordType = chosen().id();
        ImportedColumns columns = Services.require(workbench, ImportedColumns.class);
        Background.work(Messages.get("fields.columns"), progress -> columns.of(recordType, progress))
                .then(found -> {
                    if (found.isEmpty()) {
                        said.setText(Messages.get("fields.columns.none", chosen().pluralLabel()));
                        said.requestLayout();
                        return;
                    }
                    ColumnDialog dialog = new ColumnDialog(getShell(), found);
                    if (dialog.open() == Window.OK) {
                        promote(columns, dialog.column());
                    }
                })
                .orElse(this::failed)
                .start(table.control());
    }

    private void promote(ImportedColumns columns, String column) {
        CustomField begun = CustomField.of(chosen().id(), CustomField.idFor(column), FieldKind.TEXT, column);
        asked(begun, true)
                .ifPresent(field -> work(progress -> {
                    ImportedColumns.Promoted done = columns.promote(field, column, false, progress);
                    long kept = done.read() - done.converted();
                    return kept == 0
                            ? Messages.get("fields.promoted", field.label(), done.converted())
                            : Messages.get(
                                    "fields.promoted.kept",
                                    field.label(),
                                    done.converted(),
                                    kept,
                                    done.unfit().getFirst().value(),
                                    done.unfit().getFirst().title());
                }));
    }

    private interface Change {
        String make(Progress progress);
    }

    private void work(Change change) {
        said.setText(Messages.get("fields.working"));
        Background.work(Messages.get("fields.working"), change::make)
                .then(words -> {
                    show();
                    said.setText(words);
                    said.requestLayout();
                })
                .orElse(this::failed)
                .start(table.control());
    }

    private void failed(Throwable failure) {
        if (!(failure instanceof RefusedException)) {
            System.getLogger(FieldsPage.class.getName()).log(System.Logger.Level.ERROR, "Custom fields", failure);
        }
        said.setText(String.valueOf(failure.getMessage()));
        said.requestLayout();
    }
}
