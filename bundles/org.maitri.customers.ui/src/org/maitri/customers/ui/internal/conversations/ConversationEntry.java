package org.maitri.customers.ui.internal.conversations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.maitri.customers.Note;
import org.maitri.customers.ui.internal.Messages;
import org.maitri.kernel.Progress;
import org.maitri.spi.record.Choice;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.Icons;
import org.maitri.ui.PaddedText;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/**
 * Where a call, a visit, a mail or a note is written down: one line until somebody writes, so that what was said before is in
 * sight. What was typed stays until it is saved; Ctrl+Enter saves.
 */
public final class ConversationEntry extends Composite {

    private static final int LINES = 3;
    private static final int PAUSE = 800;

    private final ConversationPresenter presenter;
    private final Map<Button, String> kinds;
    private final Map<Button, String> feelings;
    private final Map<Button, String> directions;
    private final PaddedText field;
    private final Text text;
    private final Spinner minutes;
    private final Button follows;
    private final DateTime followUp;
    private final Button save;
    private final Button cancel;
    private final Link done;
    private final CallPanel call;
    private final List<Composite> details;
    private final Runnable store = this::store;
    private UUID edited;
    private UUID undoable;

    public ConversationEntry(Composite parent, ConversationPresenter presenter) {
        super(parent, SWT.NONE);
        this.presenter = presenter;
        setLayout(Space.grid(1, 0, Space.S));
        Styles.plain(this);
        Composite top = row();
        kinds = choices(top, presenter.choices("kind"), true);
        Button start = new Button(top, SWT.PUSH);
        start.setText(Messages.get("call.start"));
        start.setToolTipText(Messages.get("call.start.tip"));
        Icons.on(start, "phone-call");
        field = new PaddedText(this);
        field.setHint(Messages.get("conversation.hint"));
        field.setLayoutData(Space.wide());
        text = field.text();
        Composite felt = row();
        label(felt, "conversation.felt");
        feelings = choices(felt, presenter.choices("feeling"), false);
        Composite how = row();
        directions = choices(how, presenter.choices("direction"), false);
        minutes = new Spinner(how, SWT.BORDER);
        minutes.setValues(0, 0, 24 * 60, 0, 5, 15);
        minutes.setToolTipText(Messages.get("conversation.minutes.tip"));
        label(how, "conversation.minutes");
        follows = new Button(how, SWT.CHECK);
        follows.setText(Messages.get("conversation.followUp"));
        followUp = new DateTime(how, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        followUp.setEnabled(false);
        follows.addListener(SWT.Selection, event -> followUp.setEnabled(follows.getSelection()));
        call = new CallPanel(this, presenter);
        start.addListener(SWT.Selection, event -> {
            select(kinds, Note.CALL);
            call.start();
            text.setFocus();
        });
        Composite end = row();
        save = new Button(end, SWT.PUSH);
        save.setText(Messages.get("conversation.save"));
        save.setToolTipText(Messages.get("conversation.save.tip"));
        cancel = new Button(end, SWT.PUSH);
        cancel.setText(Messages.get("conversation.cancel"));
        cancel.setVisible(false);
        done = new Link(end, SWT.NONE);
        done.setText(Messages.get("conversation.undone"));
        done.setVisible(false);
        details = List.of(felt, how, end);
        wire();
        enable();
        expand(false);
        Background.work(Messages.get("conversation.editing"), progress -> presenter.draft())
                .then(draft -> draft.filter(said -> text.getText().isBlank()).ifPresent(this::fill))
                .start(this);
    }

    private void wire() {
        text.addListener(SWT.FocusIn, event -> expand(true));
        kinds.keySet().forEach(kind -> kind.addListener(SWT.Selection, event -> expand(true)));
        save.addListener(SWT.Selection, event -> save());
        cancel.addListener(SWT.Selection, event -> clear());
        done.addListener(SWT.Selection, event -> undo());
        text.addListener(SWT.Modify, event -> {
            enable();
            if (edited == null) {
                presenter.keep(typed());
                getDisplay().timerExec(-1, store);
                getDisplay().timerExec(PAUSE, store);
            }
        });
        text.addListener(SWT.KeyDown, event -> {
            if ((event.stateMask & SWT.MOD1) != 0 && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
                event.doit = false;
                save();
            }
        });
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
    }

    private void expand(boolean wanted) {
        ((GridData) field.getLayoutData()).heightHint = (wanted ? LINES : 1) * text.getLineHeight() + 2 * Space.S;
        for (Composite each : details) {
            boolean shown = wanted || each == done.getParent() && undoable != null;
            ((GridData) each.getLayoutData()).exclude = !shown;
            each.setVisible(shown);
        }
        field.requestLayout();
    }

    private void store() {
        if (!isDisposed()) {
            Background.work(Messages.get("conversation.keeping"), progress -> {
                        presenter.store();
                        return this;
                    })
                    .start(this);
        }
    }

    private Composite row() {
        Composite row = Styles.plain(new Composite(this, SWT.NONE));
        row.setLayout(Space.row(Space.S));
        row.setLayoutData(Space.wide());
        return row;
    }

    private static void label(Composite parent, String key) {
        Styles.muted(new Label(parent, SWT.NONE)).setText(Messages.get(key));
    }

    /** @param one whether one of them is always chosen; otherwise a second press takes the choice back */
    private static Map<Button, String> choices(Composite parent, List<Choice> offered, boolean one) {
        Map<Button, String> buttons = new LinkedHashMap<>();
        for (Choice choice : offered) {
            Button button = Styles.toggle(new Button(parent, SWT.TOGGLE));
            button.setText(choice.label());
            Icons.on(button, choice.icon());
            Styles.press(button, one && buttons.isEmpty());
            button.addListener(
                    SWT.Selection, event -> select(buttons, one || button.getSelection() ? choice.value() : null));
            buttons.put(button, choice.value());
        }
        return buttons;
    }

    private static void select(Map<Button, String> buttons, String value) {
        buttons.forEach((button, each) -> Styles.press(button, each.equals(value)));
    }

    private static String chosen(Map<Button, String> buttons) {
        return buttons.entrySet().stream()
                .filter(each -> each.getKey().getSelection())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private Conversation typed() {
        long took = Math.max(minutes.getSelection(), call.minutes());
        return new Conversation(
                chosen(kinds),
                text.getText(),
                chosen(directions),
                took == 0 ? null : took,
                chosen(feelings),
                follows.getSelection()
                        ? LocalDate.of(followUp.getYear(), followUp.getMonth() + 1, followUp.getDay())
                        : null,
                call.playbook());
    }

    private void fill(Conversation said) {
        expand(expanded(said));
        select(kinds, said.kind());
        select(directions, said.direction());
        select(feelings, said.feeling());
        minutes.setSelection(said.minutes() == null ? 0 : said.minutes().intValue());
        follows.setSelection(said.followUp() != null);
        followUp.setEnabled(said.followUp() != null);
        if (said.followUp() != null) {
            followUp.setDate(
                    said.followUp().getYear(),
                    said.followUp().getMonthValue() - 1,
                    said.followUp().getDayOfMonth());
        }
        call.follow(said.playbook());
        text.setText(said.text());
    }

    private boolean expanded(Conversation said) {
        return !said.text().isBlank() || text.isFocusControl() || call.isVisible();
    }

    /** Puts a note that is there into the form. */
    public void edit(UUID note) {
        Background.work(Messages.get("conversation.editing"), progress -> presenter.note(note))
                .then(found -> found.ifPresent(there -> {
                    edited = note;
                    fill(Conversation.of(there));
                    cancel.setVisible(true);
                    text.setFocus();
                }))
                .start(this);
    }

    public void archive(UUID note) {
        work("conversation.commit.archive", progress -> presenter.archive(note, Instant.now()));
    }

    private void save() {
        Conversation said = typed();
        if (!said.canSave() || !save.isEnabled()) {
            return;
        }
        UUID meant = edited;
        save.setEnabled(false);
        work("conversation.saving", progress -> presenter.save(said, meant, Instant.now()));
    }

    private void work(String name, Function<Progress, Optional<UUID>> work) {
        boolean saving = name.equals("conversation.saving");
        Background.work(Messages.get(name), work)
                .then(commit -> {
                    undoable = commit.orElse(null);
                    done.setVisible(undoable != null);
                    if (saving) {
                        clear();
                    }
                })
                .orElse(failure -> {
                    enable();
                    FailedState.dialog(getShell(), Messages.get(name), failure);
                })
                .start(this);
    }

    private void undo() {
        UUID commit = undoable;
        done.setVisible(false);
        if (commit != null) {
            Background.work(Messages.get("conversation.undoing"), progress -> {
                        presenter.undo(commit);
                        return commit;
                    })
                    .start(this);
        }
    }

    private void clear() {
        edited = null;
        call.end();
        fill(new Conversation(Note.NOTE, "", null, null, null, null, null));
        cancel.setVisible(false);
        enable();
    }

    private void enable() {
        save.setEnabled(!text.getText().isBlank());
    }
}
