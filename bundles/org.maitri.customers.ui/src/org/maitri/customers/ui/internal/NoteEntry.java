package org.maitri.customers.ui.internal;

import java.time.Instant;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** Where a quick note is written. What was typed stays until it is saved; Ctrl+Enter saves. */
final class NoteEntry extends Composite {

    private static final int LINES = 2;

    private final TimelinePresenter presenter;
    private final Text text;
    private final Button add;

    NoteEntry(Composite parent, TimelinePresenter presenter) {
        super(parent, SWT.NONE);
        this.presenter = presenter;
        setLayout(Space.grid(2, 0, Space.S));
        Styles.plain(this);
        Label hint = Styles.muted(new Label(this, SWT.NONE));
        hint.setFont(Fonts.small(this));
        hint.setText(Messages.get("note.hint"));
        hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        text = new Text(this, SWT.MULTI | SWT.WRAP | SWT.BORDER);
        GridData place = Space.wide();
        place.heightHint = LINES * text.getLineHeight();
        text.setLayoutData(place);
        add = new Button(this, SWT.PUSH);
        add.setText(Messages.get("note.add"));
        add.setLayoutData(new GridData(SWT.END, SWT.END, false, false));
        add.addListener(SWT.Selection, event -> save());
        text.addModifyListener(event -> enable());
        text.addListener(SWT.KeyDown, event -> {
            if ((event.stateMask & SWT.MOD1) != 0 && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
                event.doit = false;
                save();
            }
        });
        enable();
    }

    private void enable() {
        add.setEnabled(text.isEnabled() && TimelinePresenter.canSave(text.getText()));
    }

    private void save() {
        String written = text.getText();
        if (!TimelinePresenter.canSave(written)) {
            return;
        }
        busy(true);
        Background.work(Messages.get("note.saving"), progress -> {
                    presenter.note(written, Instant.now());
                    return written;
                })
                .then(saved -> {
                    text.setText("");
                    busy(false);
                })
                .orElse(failure -> {
                    busy(false);
                    FailedState.dialog(getShell(), Messages.get("note.saving"), failure);
                })
                .start(this);
    }

    private void busy(boolean busy) {
        text.setEnabled(!busy);
        enable();
    }
}
