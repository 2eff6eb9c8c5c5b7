package org.maitri.ui.internal.bulk;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.ui.Accessibility;
import org.maitri.ui.Icons;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.internal.input.FieldInput;
import org.maitri.ui.internal.input.Input;
import org.maitri.ui.internal.input.Inputs;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.maitri.ui.theme.Theme;

/** One field in the dialog that changes many records: which, how, and the value. */
final class ChangeRow extends Composite {

    private static final int LABEL_WIDTH = 170;
    private static final int LONG_TEXT_HEIGHT = 64;

    private final List<Field<?>> fields;
    private final Inputs inputs;
    private final Runnable changed;
    private final FieldInput reader = FieldInput.local();
    private final Combo field;
    private final Combo way;
    private final Composite place;
    private final Label problem;
    private Input input;

    ChangeRow(Composite parent, List<Field<?>> fields, Inputs inputs, Runnable changed, Runnable remove) {
        super(parent, SWT.NONE);
        this.fields = fields;
        this.inputs = inputs;
        this.changed = changed;
        setLayout(Space.grid(4, 0, Space.S));
        setLayoutData(Space.wide());
        Styles.plain(this);
        field = combo(Messages.get("bulk.field"), LABEL_WIDTH);
        fields.forEach(each -> field.add(each.label()));
        way = combo(Messages.get("bulk.way"), SWT.DEFAULT);
        place = Styles.plain(new Composite(this, SWT.NONE));
        place.setLayout(Space.grid(1, 0, 0));
        GridData wide = Space.wide();
        wide.widthHint = 260;
        place.setLayoutData(wide);
        ToolBar bar = new ToolBar(this, SWT.FLAT);
        bar.setLayoutData(new GridData(SWT.END, SWT.BEGINNING, false, false));
        ToolItem gone = new ToolItem(bar, SWT.PUSH);
        gone.setToolTipText(Messages.get("bulk.remove"));
        gone.addListener(SWT.Selection, event -> remove.run());
        Theme.apply(bar, () -> {
            bar.setBackground(Theme.of(bar).surface());
            gone.setImage(Icons.small(bar, "x"));
        });
        problem = Styles.wrong(new Label(this, SWT.WRAP));
        GridData below = Space.wide();
        below.horizontalSpan = 4;
        below.exclude = true;
        problem.setLayoutData(below);
        field.addListener(SWT.Selection, event -> fieldChosen());
        way.addListener(SWT.Selection, event -> wayChosen());
    }

    private Combo combo(String name, int width) {
        Combo combo = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, false, false);
        data.widthHint = width;
        combo.setLayoutData(data);
        Accessibility.name(combo, name);
        return combo;
    }

    /** Chooses the first field that no other row has. */
    void begin(Set<Field<?>> taken) {
        int free = 0;
        while (free < fields.size() - 1 && taken.contains(fields.get(free))) {
            free++;
        }
        field.select(free);
        fieldChosen();
    }

    Field<?> field() {
        return fields.get(Math.max(0, field.getSelectionIndex()));
    }

    private List<FieldChange.Way> ways() {
        return field().kind().equals(FieldKind.TAGS)
                ? List.of(FieldChange.Way.ADD, FieldChange.Way.REMOVE, FieldChange.Way.SET, FieldChange.Way.CLEAR)
                : field().is(Field.Use.REQUIRED)
                        ? List.of(FieldChange.Way.SET)
                        : List.of(FieldChange.Way.SET, FieldChange.Way.CLEAR);
    }

    private FieldChange.Way way() {
        return ways().get(Math.max(0, way.getSelectionIndex()));
    }

    private void fieldChosen() {
        way.removeAll();
        ways().forEach(each -> way.add(Messages.get("bulk.way." + each.name().toLowerCase(Locale.ROOT))));
        way.select(0);
        for (var old : place.getChildren()) {
            old.dispose();
        }
        input = inputs.create(place, field());
        GridData wide = Space.wide();
        if (field().kind().equals(FieldKind.LONG_TEXT)) {
            wide.heightHint = LONG_TEXT_HEIGHT;
        }
        input.control().setLayoutData(wide);
        if (field().kind().equals(FieldKind.YES_NO)) {
            input.value("false");
        }
        input.onChange(this::edited);
        place.layout();
        wayChosen();
    }

    private void wayChosen() {
        input.control().setVisible(way() != FieldChange.Way.CLEAR);
        layout();
        edited();
    }

    private void edited() {
        say("");
        changed.run();
    }

    private void say(String text) {
        ((GridData) problem.getLayoutData()).exclude = text.isEmpty();
        problem.setVisible(!text.isEmpty());
        problem.setText(text);
        requestLayout();
    }

    /** What is to be done; null where what was typed is no value, which is then said below. */
    FieldChange change() {
        if (way() == FieldChange.Way.CLEAR) {
            return new FieldChange(field(), FieldChange.Way.CLEAR, null);
        }
        String wrong = reader.problem(field(), input.value());
        if (wrong == null && input.value().isBlank()) {
            wrong = Messages.get("input.required");
        }
        if (wrong != null) {
            say(wrong);
            input.focus().setFocus();
            return null;
        }
        try {
            return new FieldChange(field(), way(), reader.value(field(), input.value()));
        } catch (FieldInput.Unreadable unreadable) {
            throw new IllegalStateException(unreadable); // was asked for just before
        }
    }

    @Override
    public boolean setFocus() {
        return !input.focus().isDisposed() && input.focus().setFocus(); // asked for while the dialog goes, too
    }
}
