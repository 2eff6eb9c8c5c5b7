package org.maitri.tickets.ui.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.maitri.tickets.TicketState;
import org.maitri.tickets.ui.internal.mail.Enclosed;
import org.maitri.tickets.ui.internal.mail.EnclosedEntry;
import org.maitri.tickets.ui.internal.words.HelpStrip;
import org.maitri.tickets.ui.internal.words.MacroButton;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.Icons;
import org.maitri.ui.PaddedText;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.RecordEditor;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/**
 * Where the next message is written: a reply or a note. It is one line high until somebody writes; what was typed is kept
 * until it is sent.
 */
final class MessageEntry extends Composite {

    private static final int LINES = 4;
    private static final int PAUSE = 1500;

    private final PageContext context;
    private final ConversationPresenter presenter;
    private final MessageDraft draft;
    private final Map<String, Button> modes = new LinkedHashMap<>();
    private final HelpStrip help;
    private final PaddedText field;
    private final Text text;
    private final EnclosedEntry enclosing;
    private final Composite ends;
    private final List<Button> sending;
    private final Runnable keep = this::keep;
    private String mode = MessageDraft.REPLY;
    private boolean loading;

    MessageEntry(Composite parent, PageContext context, ConversationPresenter presenter) {
        super(parent, SWT.NONE);
        this.context = context;
        this.presenter = presenter;
        draft = new MessageDraft(context);
        setLayout(Space.grid(1, Space.S, Space.S));
        Styles.plain(this);
        Composite choice = row(this);
        mode(choice, MessageDraft.REPLY, "reply");
        mode(choice, MessageDraft.NOTE, "lock");
        MacroButton.create(choice, context);
        help = new HelpStrip(this, context, this::insert);
        field = new PaddedText(this);
        text = field.text();
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        enclosing = new EnclosedEntry(this);
        ends = row(this);
        sending = List.of(
                send(ends, "conversation.send", null),
                send(ends, "conversation.send.waiting", TicketState.WAITING_CUSTOMER),
                send(ends, "conversation.send.resolved", TicketState.RESOLVED));
        addListener(SWT.Dispose, event -> getDisplay().timerExec(-1, keep));
        fold(true);
        context.load(() -> draft.read(MessageDraft.REPLY), this::found);
        context.onRefresh(this::takeIn);
    }

    /** Another ticket may have gone into this one, with what was typed about it. */
    private void takeIn() {
        String typing = mode;
        String own = text.getText();
        context.load(() -> draft.read(typing, own), words -> {
            boolean same = mode.equals(typing) && text.getText().equals(own) && text.isEnabled();
            if (same && !words.equals(own)) {
                fill(words);
                fold(false);
            }
        });
    }

    /** Sends what somebody is writing just now. @param state where a reply leaves the ticket; null for where it is */
    void sendTyped(String state) {
        for (Control at = getDisplay().getFocusControl(); at != null; at = at.getParent()) {
            if (at == this) {
                send(state);
                return;
            }
        }
    }

    private static Composite row(Composite parent) {
        Composite row = Styles.plain(new Composite(parent, SWT.NONE));
        row.setLayout(Space.row(Space.S));
        row.setLayoutData(Space.wide());
        return row;
    }

    private void mode(Composite parent, String name, String icon) {
        Button button = Styles.toggle(new Button(parent, SWT.TOGGLE));
        button.setText(Messages.get("conversation.write." + name));
        button.setToolTipText(Messages.get("conversation.write." + name + ".tip"));
        Icons.on(button, icon);
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                write(name);
            } else {
                fold(true);
            }
        });
        modes.put(name, button);
    }

    private Button send(Composite parent, String words, String state) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Messages.get(words));
        button.setToolTipText(Messages.get(words + ".tip"));
        button.addListener(SWT.Selection, event -> send(state));
        return button;
    }

    /** Opens the entry for a reply or a note, with what was typed before. */
    void write(String wanted) {
        boolean other = !wanted.equals(mode);
        if (other) {
            keep();
        }
        mode = wanted;
        fold(false);
        field.setHint(Messages.get("conversation.hint." + mode));
        boolean reply = mode.equals(MessageDraft.REPLY);
        sending.getFirst().setText(Messages.get(reply ? "conversation.send" : "conversation.send.note"));
        if (other) {
            context.load(() -> draft.read(wanted), this::fill);
        } else if (text.getText().isEmpty()) {
            context.load(() -> draft.read(wanted), this::found);
        }
        layout(true, true);
        text.setFocus();
        if (reply) {
            showReceivers();
        }
    }

    private void showReceivers() {
        context.load(presenter::addressees, enclosing::goesTo);
    }

    private void insert(String words) {
        String all = text.getText();
        Point chosen = text.getSelection();
        text.insert(apart(all.substring(0, chosen.x), words, all.substring(chosen.y)));
        text.setFocus();
    }

    /** What stands by itself, such as a template or an article, does not run into what is there already. */
    static String apart(String before, String words, String after) {
        if (!words.contains("\n")) {
            return words;
        }
        return (before.isEmpty() || before.endsWith("\n") ? "" : "\n\n")
                + words
                + (after.isEmpty() || after.startsWith("\n") || after.startsWith("\r") ? "" : "\n\n");
    }

    private void found(String words) {
        if (!words.isBlank() && text.getText().isEmpty()) {
            fill(words);
            fold(false);
            if (mode.equals(MessageDraft.REPLY)) {
                showReceivers();
            }
            if (isComeTo()) {
                text.setFocus();
            }
        }
    }

    /** Who comes to a page on which something was begun goes on with it; who types in the form is left there. */
    private boolean isComeTo() {
        return context.page().getActivePart() instanceof RecordEditor page
                && page.record().filter(context.record()::equals).isPresent()
                && context.typed().isEmpty();
    }

    private void fill(String words) {
        loading = true;
        text.setText(words);
        text.setSelection(words.length());
        loading = false;
        enable();
    }

    private void fold(boolean folded) {
        boolean reply = mode.equals(MessageDraft.REPLY);
        show(help, !folded);
        show(field, !folded);
        ((GridData) field.getLayoutData()).heightHint = LINES * text.getLineHeight() + 2 * Space.S;
        show(enclosing, !folded && reply);
        show(ends, !folded);
        sending.stream().skip(1).forEach(button -> {
            RowData place = new RowData();
            place.exclude = !reply;
            button.setLayoutData(place);
            button.setVisible(reply);
        });
        if (!folded) {
            help.writing(text.getText());
        }
        modes.forEach((name, button) -> Styles.press(button, !folded && name.equals(mode)));
        enable();
        requestLayout();
    }

    private static void show(Control part, boolean shown) {
        GridData place = Space.wide();
        place.exclude = !shown;
        part.setLayoutData(place);
        part.setVisible(shown);
    }

    private void typed() {
        enable();
        help.writing(text.getText());
        if (!loading) {
            context.editing(ConversationPresenter.canSave(text.getText()));
            getDisplay().timerExec(PAUSE, keep);
        }
    }

    private void keep() {
        if (!isDisposed()) {
            keep(mode, text.getText());
        }
    }

    private void keep(String name, String words) {
        Background.task(Messages.get("conversation.keeping"), () -> draft.keep(name, words))
                .orElse(failure -> ILog.of(MessageEntry.class).warn("What was typed could not be kept", failure))
                .start(this);
    }

    private void enable() {
        boolean possible = text.isEnabled() && ConversationPresenter.canSave(text.getText());
        sending.forEach(button -> button.setEnabled(possible));
    }

    private void send(String state) {
        String words = text.getText();
        if (!ConversationPresenter.canSave(words) || !text.isEnabled()) {
            return;
        }
        String meant = mode;
        Enclosed enclosed = enclosing.enclosed();
        Consumer<String> how =
                meant.equals(MessageDraft.REPLY) ? body -> presenter.reply(body, enclosed, state) : presenter::note;
        busy(true);
        Background.work(Messages.get("conversation.saving"), progress -> {
                    how.accept(words);
                    draft.keep(meant, "");
                    return words;
                })
                .then(saved -> {
                    fill("");
                    enclosing.clear();
                    busy(false);
                    context.editing(false);
                    getDisplay().timerExec(-1, keep);
                    fold(true);
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
