package org.maitri.ui.internal.input;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Field;

/** One of a few values, or none where the field may be empty. A value that is not among them is kept and shown. */
final class ChoiceInput implements Input {

    /** The window system makes a widget of each, so many of them at once would keep a person waiting. */
    private static final int AT_ONCE = 20;

    private static final int BETWEEN_MILLIS = 20;

    private final Combo combo;
    private final List<String> values = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();

    ChoiceInput(Composite parent, Field<?> field) {
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        if (!field.is(Field.Use.REQUIRED)) {
            offer("", "");
        }
        for (Choice choice : field.choices()) {
            offer(choice.value(), choice.label());
        }
        combo.setVisibleItemCount(15);
        TypeAhead ahead = new TypeAhead(labels);
        combo.addListener(SWT.KeyDown, event -> jump(ahead, event));
        fillOn();
    }

    /** Not every system finds a choice by what is typed. */
    private void jump(TypeAhead ahead, Event event) {
        if (!Character.isLetterOrDigit(event.character) || (event.stateMask & ~SWT.SHIFT) != 0) {
            return;
        }
        event.doit = false;
        int index = ahead.type(event.character, combo.getSelectionIndex(), System.currentTimeMillis());
        if (index >= 0 && index != combo.getSelectionIndex()) {
            fill(index + 1);
            combo.select(index);
            combo.notifyListeners(SWT.Selection, new Event());
        }
    }

    private void offer(String value, String label) {
        values.add(value);
        labels.add(label);
    }

    private void fillOn() {
        if (!combo.isDisposed()) {
            fill(combo.getItemCount() + AT_ONCE);
            if (combo.getItemCount() < labels.size()) {
                combo.getDisplay().timerExec(BETWEEN_MILLIS, this::fillOn);
            }
        }
    }

    private void fill(int count) {
        while (combo.getItemCount() < Math.min(count, labels.size())) {
            combo.add(labels.get(combo.getItemCount()));
        }
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
            offer(value, value);
        }
        int index = values.indexOf(value);
        if (index < 0) {
            combo.deselectAll();
        } else {
            fill(index + 1);
            combo.select(index);
        }
    }

    @Override
    public void onChange(Runnable change) {
        combo.addListener(SWT.Selection, event -> change.run());
    }
}
