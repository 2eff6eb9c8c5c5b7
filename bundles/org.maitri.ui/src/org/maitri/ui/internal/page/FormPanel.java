package org.maitri.ui.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.ui.Later;
import org.maitri.ui.Section;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.internal.input.Inputs;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** The form of a record: fields in one column, or in two where there is room. */
final class FormPanel extends Composite {

    private static final int TWO_COLUMNS_FROM = 640;

    private final RecordFormPresenter presenter;
    private final GridLayout layout;
    private final List<FieldBox> boxes = new ArrayList<>();
    private final List<ReadOnlyBox> facts = new ArrayList<>();
    private Label heading;
    private Runnable cursor = () -> {};

    FormPanel(
            Composite parent,
            RecordFormPresenter presenter,
            Inputs inputs,
            boolean writable,
            Consumer<RecordRef> open) {
        super(parent, SWT.NONE);
        this.presenter = presenter;
        layout = Space.grid(2, 0, Space.M);
        layout.makeColumnsEqualWidth = true;
        layout.horizontalSpacing = Space.XL;
        setLayout(layout);
        Styles.plain(this);
        addListener(SWT.Resize, event -> arrange());
        TabbedText.in(this);
        Later.make(this, () -> addBoxes(inputs, writable, open));
    }

    /** The fields come after the head of the page; keys are heard in between. */
    private void addBoxes(Inputs inputs, boolean writable, Consumer<RecordRef> open) {
        boolean custom = false;
        for (Field<?> field : presenter.editable()) {
            if (field.custom() && !custom) {
                custom = true;
                heading();
            }
            FieldBox box = new FieldBox(this, field, inputs, open);
            box.setLayoutData(place(field));
            box.onChange(() -> presenter.type(field, box.value()));
            box.enable(writable);
            boxes.add(box);
        }
        refresh();
        requestLayout();
        if (presenter.snapshot().stored()) {
            Later.make(this, () -> addFacts(open));
        }
        cursor.run();
    }

    /** What cannot be changed comes after what can. */
    private void addFacts(Consumer<RecordRef> open) {
        for (Field<?> field : presenter.readOnly()) {
            ReadOnlyBox fact = new ReadOnlyBox(this, field, open);
            fact.setLayoutData(place(field));
            fact.show(presenter.snapshot());
            facts.add(fact);
        }
        requestLayout();
    }

    /** Above the fields that were added to the record type. */
    private void heading() {
        heading = new Label(this, SWT.NONE);
        heading.setFont(Fonts.strong(this));
        heading.setText(Messages.get("page.custom"));
        GridData wide = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        wide.horizontalSpan = 2;
        wide.verticalIndent = Space.S;
        heading.setLayoutData(wide);
    }

    private static GridData place(Field<?> field) {
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.horizontalSpan = field.kind().equals(FieldKind.LONG_TEXT) ? 2 : 1;
        return data;
    }

    private void arrange() {
        int columns = getClientArea().width >= TWO_COLUMNS_FROM ? 2 : 1;
        if (columns != layout.numColumns) {
            layout.numColumns = columns;
            for (FieldBox box : boxes) {
                boolean both = columns == 2 && box.field().kind().equals(FieldKind.LONG_TEXT);
                ((GridData) box.getLayoutData()).horizontalSpan = both ? 2 : 1;
            }
            if (heading != null) {
                ((GridData) heading.getLayoutData()).horizontalSpan = columns;
            }
            for (ReadOnlyBox fact : facts) {
                ((GridData) fact.getLayoutData()).horizontalSpan = 1;
            }
            requestLayout();
        }
    }

    /** Shows what the presenter has. */
    void refresh() {
        boolean moved = false;
        for (FieldBox box : boxes) {
            box.value(presenter.input(box.field()));
            moved |= box.show(presenter.problem(box.field()));
        }
        facts.forEach(fact -> fact.show(presenter.snapshot()));
        if (moved) {
            requestLayout();
        }
    }

    /** Whoever saves need not leave a field before. */
    void settle() {
        boxes.forEach(FieldBox::settle);
    }

    /** Puts the cursor into a field. */
    void focus(String field) {
        for (Composite at = getParent(); at != null; at = at.getParent()) {
            if (at instanceof Section section) {
                section.setOpen(true);
            }
        }
        putCursor(() -> boxes.stream()
                .filter(box -> box.field().id().equals(field))
                .findFirst()
                .ifPresent(box -> {
                    box.focus().setFocus();
                    Later.make(box, box::reveal);
                }));
    }

    /** Puts the cursor into the first field, at the latest when there is one. */
    @Override
    public boolean setFocus() {
        putCursor(() -> boxes.stream().findFirst().ifPresent(box -> box.focus().setFocus()));
        return !boxes.isEmpty();
    }

    private void putCursor(Runnable wanted) {
        cursor = wanted;
        cursor.run();
    }
}
