package org.maitri.ui.internal.page;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.ui.Icons;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.internal.input.FieldInput;
import org.maitri.ui.internal.input.Input;
import org.maitri.ui.internal.input.Inputs;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.maitri.ui.theme.Theme;

/** One field of a form: its label, its widget below, and what is wrong with it. */
final class FieldBox extends Composite {

    private static final int LONG_TEXT_HEIGHT = 96;

    private final Field<?> field;
    private final Input input;
    private final Label problem;

    FieldBox(Composite parent, Field<?> field, Inputs inputs, Consumer<RecordRef> open) {
        super(parent, SWT.NONE);
        this.field = field;
        boolean reference = field.kind().equals(FieldKind.REFERENCE);
        setLayout(Space.grid(reference ? 2 : 1, 0, Space.XS));
        Styles.plain(this);
        Label label = Styles.muted(new Label(this, SWT.NONE));
        label.setFont(Fonts.small(this));
        label.setText(
                field.kind().equals(FieldKind.YES_NO)
                        ? " "
                        : field.is(Field.Use.REQUIRED) ? field.label() + " *" : field.label());
        label.setLayoutData(span(reference));
        input = inputs.create(this, field);
        GridData wide = Space.wide();
        wide.widthHint = 120;
        if (field.kind().equals(FieldKind.LONG_TEXT)) {
            wide.heightHint = LONG_TEXT_HEIGHT;
        }
        input.control().setLayoutData(wide);
        if (reference) {
            opener(open);
        }
        field.help().ifPresent(words -> {
            Label help = Styles.muted(new Label(this, SWT.WRAP));
            help.setFont(Fonts.small(this));
            help.setText(words);
            GridData below = span(reference);
            below.widthHint = 120;
            help.setLayoutData(below);
        });
        problem = Styles.wrong(new Label(this, SWT.WRAP));
        problem.setFont(Fonts.small(this));
        problem.setLayoutData(span(reference));
        show(Optional.empty());
    }

    private static GridData span(boolean both) {
        GridData data = Space.wide();
        data.horizontalSpan = both ? 2 : 1;
        return data;
    }

    private void opener(Consumer<RecordRef> open) {
        ToolBar bar = new ToolBar(this, SWT.FLAT);
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setToolTipText(Messages.get("page.open.reference", field.label()));
        Theme.apply(bar, () -> {
            bar.setBackground(Theme.of(bar).surface());
            item.setImage(Icons.small(bar, "external-link"));
        });
        item.addListener(
                SWT.Selection, event -> FieldInput.record(input.value()).ifPresent(open));
    }

    Field<?> field() {
        return field;
    }

    String value() {
        return input.value();
    }

    void value(String text) {
        input.value(text);
    }

    void settle() {
        input.settle();
    }

    void onChange(Runnable change) {
        input.onChange(change);
    }

    void enable(boolean wanted) {
        input.control().setEnabled(wanted);
    }

    Control focus() {
        return input.focus();
    }

    /** Says what is wrong, or nothing. @return whether the form has to be laid out again */
    boolean show(Optional<String> wrong) {
        String text = wrong.orElse("");
        GridData data = (GridData) problem.getLayoutData();
        boolean moved = data.exclude != text.isEmpty();
        data.exclude = text.isEmpty();
        problem.setVisible(!text.isEmpty());
        if (!text.equals(problem.getText())) {
            problem.setText(text);
            moved |= problem.computeSize(problem.getSize().x, SWT.DEFAULT).y > problem.getSize().y;
        }
        return moved;
    }

    /** Scrolls all of it into sight: what is wrong stands below what has the cursor. */
    void reveal() {
        for (Composite at = getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrolledComposite scroll) {
                scroll.showControl(this);
                return;
            }
        }
    }
}
