package org.maitri.ui.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.internal.Services;
import org.maitri.ui.internal.Words;
import org.maitri.ui.internal.input.FieldInput;
import org.maitri.ui.internal.input.Input;
import org.maitri.ui.internal.input.Inputs;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** Asks how a field is to be compared, and with what. */
final class FilterDialog extends Dialog {

    private final Field<?> field;
    private final Services services;
    private final List<Operator> operators;
    private final FieldInput reader = FieldInput.local();
    private Filter filter;
    private Combo operator;
    private Input first;
    private Input second;
    private Label problem;

    FilterDialog(Shell parent, Field<?> field, Filter old, Services services) {
        super(parent);
        this.field = field;
        this.filter = old;
        this.services = services;
        this.operators = FilterWords.operators(field.kind());
    }

    /** The condition; empty if the person thought better of it. */
    Optional<Filter> ask() {
        return open() == OK ? Optional.of(filter) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("filter.title", Words.inside(field.label())));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        area.setLayout(Space.grid(1, Space.L, Space.S));
        operator = new Combo(area, SWT.READ_ONLY);
        operators.forEach(each -> operator.add(FilterWords.operator(each)));
        operator.setLayoutData(Space.wide());
        Inputs inputs = new Inputs(services);
        first = inputs.create(area, searched());
        second = inputs.create(area, searched());
        for (Input input : List.of(first, second)) {
            GridData wide = Space.wide();
            wide.widthHint = 320;
            input.control().setLayoutData(wide);
        }
        problem = Styles.wrong(new Label(area, SWT.WRAP));
        problem.setLayoutData(Space.wide());
        operator.addListener(SWT.Selection, event -> arrange());
        begin();
        return area;
    }

    /** A moment is asked for by its day, a long text in one line. */
    private Field<?> searched() {
        FieldKind kind =
                field.kind().equals(FieldKind.LONG_TEXT) || field.kind().equals(FieldKind.TAGS)
                        ? FieldKind.TEXT
                        : field.kind().equals(FieldKind.MOMENT) ? FieldKind.DATE : field.kind();
        return Field.of(field.id(), kind, field.label())
                .role(field.role().orElse(null))
                .names(field.names().orElse(null))
                .readOnly(any -> null);
    }

    private void begin() {
        operator.select(filter == null ? 0 : Math.max(0, operators.indexOf(filter.operator())));
        if (filter != null && !filter.values().isEmpty()) {
            first.value(reader.text(searched(), MomentRange.day(filter.values().get(0))));
            if (filter.values().size() > 1) {
                second.value(
                        reader.text(searched(), MomentRange.day(filter.values().get(1))));
            }
        }
        arrange();
        first.focus().setFocus();
    }

    private Operator operator() {
        return operators.get(Math.max(0, operator.getSelectionIndex()));
    }

    private void arrange() {
        boolean none = operator() == Operator.EMPTY || operator() == Operator.PRESENT;
        show(first, !none);
        show(second, operator() == Operator.BETWEEN);
        if (getShell() != null && getShell().isVisible()) {
            getShell().pack();
        }
        operator.getParent().layout();
    }

    private static void show(Input input, boolean wanted) {
        input.control().setVisible(wanted);
        ((GridData) input.control().getLayoutData()).exclude = !wanted;
    }

    @Override
    protected void okPressed() {
        List<Object> values = new ArrayList<>();
        try {
            if (first.control().getVisible()) {
                values.add(value(first));
            }
            if (second.control().getVisible()) {
                values.add(value(second));
            }
        } catch (FieldInput.Unreadable wrong) {
            problem.setText(wrong.getMessage());
            problem.getParent().layout();
            return;
        }
        if (values.contains(null)) {
            problem.setText(Messages.get("input.required"));
            problem.getParent().layout();
            return;
        }
        Filter wanted = new Filter(field.id(), operator(), values);
        filter = field.kind().equals(FieldKind.MOMENT) ? MomentRange.of(wanted) : wanted;
        super.okPressed();
    }

    private Object value(Input input) throws FieldInput.Unreadable {
        return reader.value(searched(), input.value());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get("filter.apply"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.get("dialog.cancel"), false);
    }
}
