package org.maitri.ui.internal.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Tone;
import org.maitri.ui.Accessibility;
import org.maitri.ui.FieldText;
import org.maitri.ui.PlainText;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.internal.input.FieldInput;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.maitri.ui.theme.Theme;

/** Fields that two people changed at once, with a choice for each: mine, theirs, or as it was before. UI thread only. */
final class ClashPane extends Composite {

    private static final int LONGEST = 60;
    private static final int BEFORE_DIFFERENCE = 20;
    private static final int NARROW = 160;

    private final FieldInput reader = FieldInput.local();
    private final FieldText texts = FieldText.local();

    ClashPane(Composite parent) {
        super(parent, SWT.NONE);
        Styles.unstyled(this);
        hide();
    }

    /**
     * Asks about each field.
     *
     * @param titles of records that the values point at
     * @param choose hears the field and what is to stand in it, with each choice
     */
    void show(String text, List<Clash> clashes, Map<RecordRef, String> titles, Choices choose, Runnable save) {
        clear();
        setLayout(Space.grid(4, Space.L, Space.S));
        label(text, 4);
        for (String head : List.of("", "conflict.mine", "conflict.theirs", "conflict.before")) {
            label(head.isEmpty() ? "" : Messages.get(head), 1).setFont(Fonts.small(this));
        }
        for (Clash clash : clashes) {
            label(clash.field().label(), 1).setFont(Fonts.strong(this));
            row(clash, titles, choose);
        }
        Composite ways = new Composite(this, SWT.NONE);
        Styles.unstyled(ways);
        ways.setLayout(Space.grid(2, 0, Space.S));
        ways.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 4, 1));
        button(ways, "conflict.save", save);
        button(ways, "conflict.later", this::hide);
        Theme.apply(ways, this::paint);
        visible(true);
    }

    private void row(Clash clash, Map<RecordRef, String> titles, Choices choose) {
        Composite[] group = new Composite[3];
        Button[] buttons = new Button[3];
        String[] values = {clash.mine(), clash.theirs(), clash.before()};
        String[] shown = Arrays.stream(values)
                .map(value -> words(clash.field(), value, titles))
                .toArray(String[]::new);
        int same = same(shown[0], shown[1]);
        String[] names = {"conflict.mine", "conflict.theirs", "conflict.before"};
        for (int i = 0; i < 3; i++) {
            int mine = i;
            group[i] = new Composite(this, SWT.NONE); // radio buttons of one parent would be one group with all others
            Styles.unstyled(group[i]);
            group[i].setLayout(Space.grid(1, 0, 0));
            group[i].setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            buttons[i] = new Button(group[i], SWT.RADIO | SWT.WRAP);
            Styles.unstyled(buttons[i]);
            GridData wrapped = Space.wide();
            wrapped.widthHint = NARROW;
            buttons[i].setLayoutData(wrapped);
            String words = shown[i];
            buttons[i].setText(PlainText.inLabel(excerpt(words, same)));
            buttons[i].setToolTipText(words);
            buttons[i].setSelection(i == 0);
            Accessibility.name(
                    buttons[i], Messages.get("conflict.choice", clash.field().label(), Messages.get(names[i]), words));
            buttons[i].addListener(SWT.Selection, event -> {
                for (int other = 0; other < 3; other++) {
                    buttons[other].setSelection(other == mine);
                }
                choose.take(clash.field(), values[mine]);
            });
        }
    }

    private static int same(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    /** A part of a long text by which it is told from the other. @param same how many letters they begin with in common */
    static String excerpt(String words, int same) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int from = same < LONGEST ? 0 : Math.max(0, Math.min(same - BEFORE_DIFFERENCE, words.length() - LONGEST));
        int to = Math.min(words.length(), from + LONGEST);
        return (from > 0 ? "\u2026" : "") + words.substring(from, to) + (to < words.length() ? "\u2026" : "");
    }

    /** Hears what was chosen. */
    @FunctionalInterface
    interface Choices {
        void take(Field<?> field, String input);
    }

    private String words(Field<?> field, String typed, Map<RecordRef, String> titles) {
        try {
            Object value = reader.value(field, typed);
            return value == null ? Messages.get("history.nothing") : texts.text(field, value, titles);
        } catch (FieldInput.Unreadable asTyped) {
            return typed;
        }
    }

    private Label label(String text, int columns) {
        Label label = new Label(this, SWT.WRAP);
        Styles.unstyled(label);
        label.setText(PlainText.inLabel(text));
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, columns > 1, false, columns, 1));
        return label;
    }

    private static void button(Composite parent, String label, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Messages.get(label));
        button.addListener(SWT.Selection, event -> action.run());
    }

    private void paint() {
        Theme.Colours colours = Theme.of(this).tone(Tone.WARNING);
        Consumer<Control> one = control -> {
            control.setBackground(colours.fill());
            control.setForeground(colours.text());
        };
        one.accept(this);
        for (Control child : getChildren()) {
            one.accept(child);
            if (child instanceof Composite group) {
                for (Control inner : group.getChildren()) {
                    if ((inner.getStyle() & SWT.RADIO) != 0) {
                        one.accept(inner);
                    }
                }
            }
        }
    }

    void hide() {
        clear();
        visible(false);
    }

    private void clear() {
        Space.clear(this);
    }

    private void visible(boolean wanted) {
        GridData data = Space.wide();
        data.exclude = !wanted;
        setLayoutData(data);
        setVisible(wanted);
        requestLayout();
    }
}
