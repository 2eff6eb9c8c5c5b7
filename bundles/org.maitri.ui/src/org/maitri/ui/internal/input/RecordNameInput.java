package org.maitri.ui.internal.input;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.ui.internal.Messages;

/** The name of a record, or the names of several: those there are are offered while one types, and others are taken too. */
final class RecordNameInput extends TypedInput {

    private static final String BETWEEN = ", ";

    private final Text text;
    private final ReferenceSource source;
    private final SuggestionPopup popup;
    private final boolean several;
    private boolean chosen;

    RecordNameInput(Composite parent, Field<?> field, ReferenceSource source) {
        this.source = source;
        several = field.kind().equals(FieldKind.TAGS);
        text = new Text(parent, SWT.SINGLE | SWT.BORDER);
        text.setMessage(Messages.get(several ? "input.names.hint" : "input.name.hint"));
        popup = new SuggestionPopup(text, this::take);
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.KeyDown, this::pressed);
        text.addListener(SWT.Traverse, event -> {
            if (popup.isOpen() && (event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_ESCAPE)) {
                event.doit = false;
            }
        });
        text.addListener(SWT.FocusOut, event -> popup.hide());
    }

    private void typed() {
        if (text.isFocusControl() && !chosen) {
            ask(last(text.getText()));
        }
    }

    private void ask(String name) {
        source.suggest(text, name, found -> {
            if (text.isFocusControl() && !found.isEmpty() && !isNamed(found, last(text.getText()))) {
                popup.show(found);
            } else {
                popup.hide();
            }
        });
    }

    /** Whether what is typed is a whole name already, and the only one that fits. */
    private static boolean isNamed(List<ReferenceSource.Suggestion> found, String name) {
        return found.size() == 1 && found.getFirst().title().equals(name);
    }

    private void pressed(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && !popup.isOpen()) {
            ask("");
            event.doit = false;
        } else if (popup.press(event.keyCode)) {
            event.doit = false;
        }
    }

    private void take(ReferenceSource.Suggestion wanted) {
        String before = several ? text.getText().substring(0, begin(text.getText())) : "";
        chosen = true;
        text.setText((before.isBlank() ? "" : before.strip() + " ") + wanted.title() + (several ? BETWEEN : ""));
        chosen = false;
        text.setSelection(text.getCharCount());
    }

    private String last(String typed) {
        return (several ? typed.substring(begin(typed)) : typed).strip();
    }

    private static int begin(String typed) {
        return typed.lastIndexOf(BETWEEN.charAt(0)) + 1;
    }

    @Override
    Text text() {
        return text;
    }

    @Override
    public Control control() {
        return text;
    }
}
