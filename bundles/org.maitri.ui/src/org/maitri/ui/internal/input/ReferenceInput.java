package org.maitri.ui.internal.input;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.maitri.kernel.RecordRef;
import org.maitri.ui.internal.Messages;

/** A record, found as the person types. Shows its title; an emptied field points at nothing. */
final class ReferenceInput implements Input {

    private final Text text;
    private final ReferenceSource source;
    private final SuggestionPopup popup;
    private String value = "";
    private String title = "";
    private boolean silent;
    private Runnable change = () -> {};

    ReferenceInput(Composite parent, ReferenceSource source) {
        this.source = source;
        text = new Text(parent, SWT.SINGLE | SWT.BORDER | SWT.SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Messages.get("input.reference.hint"));
        popup = new SuggestionPopup(text, this::take);
        text.addListener(SWT.Modify, event -> {
            if (!silent) {
                typed();
            }
        });
        text.addListener(SWT.KeyDown, this::pressed);
        text.addListener(SWT.Traverse, event -> {
            if (popup.isOpen() && (event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_ESCAPE)) {
                event.doit = false;
            }
        });
        text.addListener(SWT.FocusOut, event -> text.getDisplay().asyncExec(this::left));
    }

    private void typed() {
        String typed = text.getText();
        if (typed.isBlank()) {
            set("", "");
        }
        source.suggest(text, typed, this::suggest);
    }

    private void suggest(List<ReferenceSource.Suggestion> found) {
        if (text.isFocusControl()) {
            popup.show(found);
        }
    }

    private void pressed(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && !popup.isOpen()) {
            source.suggest(text, text.getText().equals(title) ? "" : text.getText(), this::suggest);
            event.doit = false;
        } else if (popup.press(event.keyCode)) {
            event.doit = false;
            if (event.keyCode == SWT.ESC) {
                show(title);
            }
        }
    }

    private void take(ReferenceSource.Suggestion chosen) {
        switch (chosen) {
            case ReferenceSource.Found found -> take(found.record(), found.title());
            case ReferenceSource.Fresh fresh -> source.make(text, fresh, made -> take(made, fresh.title()));
        }
    }

    private void take(RecordRef record, String named) {
        set(record.toString(), named);
        show(named);
        text.selectAll();
    }

    private void set(String wanted, String named) {
        boolean changes = !wanted.equals(value);
        value = wanted;
        title = named;
        if (changes) {
            change.run();
        }
    }

    private void left() {
        if (!text.isDisposed() && !text.isFocusControl()) {
            settle();
        }
    }

    /** What nothing is called stays as it was typed; the form says so. */
    @Override
    public void settle() {
        popup.hide();
        if (!text.getText().equals(title)) {
            String typed = text.getText().strip();
            set(typed, typed);
        }
    }

    private void show(String words) {
        if (!words.equals(text.getText())) {
            silent = true;
            text.setText(words);
            silent = false;
        }
    }

    @Override
    public Control control() {
        return text;
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public void value(String wanted) {
        if (wanted.equals(value)) {
            return;
        }
        Optional<RecordRef> record = FieldInput.record(wanted);
        value = wanted;
        title = record.isPresent() ? "" : wanted;
        show(title);
        if (record.isPresent()) {
            source.title(text, record.get(), found -> {
                if (wanted.equals(value)) {
                    title = found;
                    show(found);
                }
            });
        }
    }

    @Override
    public void onChange(Runnable wanted) {
        change = wanted;
    }
}
