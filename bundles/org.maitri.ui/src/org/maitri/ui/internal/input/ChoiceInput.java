package org.maitri.ui.internal.input;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Field;

/** One of a few values, or none where the field may be empty. A value that is not among them is kept and shown. */
final class ChoiceInput implements Input {

    private final Combo combo;
    private final List<String> values = new ArrayList<>();

    ChoiceInput(Composite parent, Field<?> field) {
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        if (!field.is(Field.Use.REQUIRED)) {
            values.add("");
            combo.add("");
        }
        for (Choice choice : field.choices()) {
            values.add(choice.value());
            combo.add(choice.label());
        }
        combo.setVisibleItemCount(15);
    }

    @Override
    public Control control() {
        return combo;
    }

    @Override
    public String value() {
        int index = combo.getSelectionIndex();
        return index < 0 ? "" : values.get(index);
    }

    @Override
    public void value(String value) {
        if (!value.isEmpty() && !values.contains(value)) {
            values.add(value);
            combo.add(value);
        }
        int index = values.indexOf(value);
        if (index < 0) {
            combo.deselectAll();
        } else {
            combo.select(index);
        }
    }

    @Override
    public void onChange(Runnable change) {
        combo.addListener(SWT.Selection, event -> change.run());
    }
}
