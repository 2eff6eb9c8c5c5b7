package org.maitri.ui.internal.page;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Field;
import org.maitri.ui.Accessibility;
import org.maitri.ui.FieldText;
import org.maitri.ui.Pills;
import org.maitri.ui.PlainText;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** One field that is only read: its label, and its value as text, pill or link. */
final class ReadOnlyBox extends Composite {

    private final Field<?> field;
    private final Consumer<RecordRef> open;
    private final FieldText texts = FieldText.local();
    private Object shown = new Object();
    private Control value;

    ReadOnlyBox(Composite parent, Field<?> field, Consumer<RecordRef> open) {
        super(parent, SWT.NONE);
        this.field = field;
        this.open = open;
        setLayout(Space.grid(1, 0, Space.XS));
        Styles.plain(this);
        Label label = Styles.muted(new Label(this, SWT.NONE));
        label.setFont(Fonts.small(this));
        label.setText(field.label());
    }

    void show(Snapshot snapshot) {
        Object now = snapshot.value(field.id());
        if (Objects.equals(shown, now)) {
            return;
        }
        shown = now;
        boolean another = value != null;
        if (another) {
            value.dispose();
        }
        Optional<Choice> choice = field.choice(now);
        if (choice.isPresent()) {
            value = Pills.create(this, choice.get());
        } else if (now instanceof RecordRef ref) {
            Link link = Styles.plain(new Link(this, SWT.NONE));
            link.setText(PlainText.asLink(texts.text(field, ref, snapshot.titles())));
            link.addListener(SWT.Selection, event -> open.accept(ref));
            value = link;
        } else {
            Text text = Styles.plain(new Text(this, SWT.READ_ONLY | SWT.SINGLE));
            text.setText(now == null ? "\u2013" : texts.text(field, now, snapshot.titles()));
            text.setToolTipText(texts.detail(field, now));
            Accessibility.name(text, field.label());
            value = text;
        }
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        if (value instanceof Text text) {
            wide.heightHint = text.getLineHeight() + 2 * Space.XS; // a flat entry cuts off what hangs below the line
        }
        value.setLayoutData(wide);
        if (another) { // the first one is laid out with its page
            value.requestLayout();
        }
    }
}
