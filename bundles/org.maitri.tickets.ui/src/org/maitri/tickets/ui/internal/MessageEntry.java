package org.maitri.tickets.ui.internal;

import java.util.function.Consumer;
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

/** Where the next message is written. What was typed stays until it is saved. */
final class MessageEntry extends Composite {

    private static final int LINES = 4;

    private final Text text;
    private final Button reply;
    private final Button note;

    MessageEntry(Composite parent, ConversationPresenter presenter) {
        super(parent, SWT.NONE);
        setLayout(Space.grid(2, 0, Space.S));
        Styles.plain(this);
        Label hint = Styles.muted(new Label(this, SWT.NONE));
        hint.setFont(Fonts.small(this));
        hint.setText(Messages.get("conversation.hint"));
        hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        text = new Text(this, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1);
        place.heightHint = LINES * text.getLineHeight();
        text.setLayoutData(place);
        reply = button(Messages.get("conversation.reply"), presenter::reply);
        note = button(Messages.get("conversation.note"), presenter::note);
        text.addModifyListener(event -> enable());
        enable();
    }

    private Button button(String label, Consumer<String> save) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> save(save));
        return button;
    }

    private void enable() {
        boolean possible = text.isEnabled() && ConversationPresenter.canSave(text.getText());
        reply.setEnabled(possible);
        note.setEnabled(possible);
    }

    private void save(Consumer<String> how) {
        String written = text.getText();
        busy(true);
        Background.work(Messages.get("conversation.saving"), progress -> {
                    how.accept(written);
                    return written;
                })
                .then(saved -> {
                    text.setText("");
                    busy(false);
                })
                .orElse(failure -> {
                    busy(false);
                    FailedState.dialog(getShell(), Messages.get("conversation.saving"), failure);
                })
                .start(this);
    }

    private void busy(boolean busy) {
        text.setEnabled(!busy);
        enable();
    }
}
