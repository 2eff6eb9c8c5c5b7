package org.maitri.ui.internal.input;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Field;

/** One line of text of which some values are called something: those are offered, and shown, by their names. */
final class NamedTextInput implements Input {

    private final Combo combo;
    private final List<Choice> named;
    private boolean silent;

    NamedTextInput(Composite parent, Field<?> field) {
        combo = new Combo(parent, SWT.DROP_DOWN);
        named = field.choices();
        named.forEach(choice -> combo.add(choice.label()));
        value("");
    }

    @Override
    public Control control() {
        return combo;
    }

    @Override
    public String value() {
        return typed(named, combo.getText());
    }

    @Override
    public void value(String value) {
        String words = words(named, value);
        if (!words.equals(combo.getText())) {
            silent = true;
            combo.setText(words);
            silent = false;
        }
    }

    /** What is kept for what was typed. */
    static String typed(List<Choice> named, String words) {
        return named.stream()
                .filter(choice -> choice.label().equalsIgnoreCase(words.strip()))
                .map(Choice::value)
                .findFirst()
                .orElse(words);
    }

    /** What is shown for what is kept. */
    static String words(List<Choice> named, String value) {
        return named.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }

    @Override
    public void onChange(Runnable change) {
        combo.addListener(SWT.Modify, event -> {
            if (!silent) {
                change.run();
            }
        });
    }
}
