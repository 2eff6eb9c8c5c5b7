package org.maitri.ui.internal.input;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.ui.PaddedText;
import org.maitri.ui.internal.Messages;

/** One line, or several, of text; numbers and tags are typed as text too. */
final class TextInput extends TypedInput {

    private final Control control;
    private final Text text;

    TextInput(Composite parent, int style, Field<?> field) {
        if ((style & SWT.MULTI) != 0) {
            PaddedText padded = new PaddedText(parent);
            control = padded;
            text = padded.text();
        } else {
            text = new Text(parent, style);
            control = text;
        }
        if (field.kind().equals(FieldKind.TAGS)) {
            text.setMessage(Messages.get("input.tags.hint"));
        }
        if ((style & SWT.MULTI) != 0) {
            text.addListener(SWT.Traverse, event -> {
                if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                    event.doit = true;
                }
            });
        }
    }

    @Override
    public Control control() {
        return control;
    }

    @Override
    Text text() {
        return text;
    }
}
