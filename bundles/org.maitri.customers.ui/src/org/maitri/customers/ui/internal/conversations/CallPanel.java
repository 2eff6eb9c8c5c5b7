package org.maitri.customers.ui.internal.conversations;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.customers.Playbook;
import org.maitri.customers.ui.internal.Messages;
import org.maitri.kernel.RecordRef;
import org.maitri.ui.Background;
import org.maitri.ui.PlainText;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.maitri.ui.theme.Theme;

/** What is at hand while a call runs: how long it has taken, the agreed greeting, and the playbooks. */
final class CallPanel extends Composite {

    private static final int SECOND = 1000;
    private static final int CHOICE = 240;

    private final ConversationPresenter presenter;
    private final Label timer;
    private final Label greeting;
    private final Combo choice;
    private final Label steps;
    private final List<Playbook> playbooks = new ArrayList<>();
    private long began;
    private RecordRef followed;

    CallPanel(Composite parent, ConversationPresenter presenter) {
        super(parent, SWT.NONE);
        this.presenter = presenter;
        Styles.raised(this);
        setLayout(Space.grid(2, Space.M, Space.S));
        GridData place = Space.wide();
        place.exclude = true;
        setLayoutData(place);
        setVisible(false);
        timer = onRaised(new Label(this, SWT.NONE));
        timer.setFont(Fonts.heading(this));
        timer.setText("00:00:00");
        choice = new Combo(this, SWT.DROP_DOWN | SWT.READ_ONLY);
        choice.setToolTipText(Messages.get("call.playbook"));
        GridData most = new GridData(SWT.BEGINNING, SWT.CENTER, true, false);
        most.widthHint = CHOICE;
        choice.setLayoutData(most);
        choice.addListener(SWT.Selection, event -> show());
        greeting = words();
        greeting.setFont(Fonts.strong(this));
        steps = words();
    }

    /** As wide as the panel: beside the timer hardly a word would fit where the page is narrow. */
    private Label words() {
        Label words = onRaised(new Label(this, SWT.WRAP));
        words.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1));
        return words;
    }

    private static Label onRaised(Label label) {
        Theme.apply(label, () -> {
            label.setBackground(Theme.of(label).raised());
            label.setForeground(Theme.of(label).text());
        });
        return label;
    }

    void start() {
        began = System.nanoTime();
        appear(true);
        tick(began);
        Background.work(Messages.get("call.start"), progress -> presenter.atHand())
                .then(this::take)
                .start(this);
    }

    void end() {
        began = 0;
        followed = null;
        choice.deselectAll();
        steps.setText("");
        appear(false);
    }

    private void appear(boolean wanted) {
        setVisible(wanted);
        ((GridData) getLayoutData()).exclude = !wanted;
        requestLayout();
    }

    private void tick(long of) {
        if (isDisposed() || began != of || began == 0) {
            return;
        }
        long seconds = (System.nanoTime() - began) / 1_000_000_000L;
        timer.setText("%02d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60));
        getDisplay().timerExec(SECOND, () -> tick(of));
    }

    private void take(ConversationPresenter.AtHand atHand) {
        greeting.setText(PlainText.inLabel(
                atHand.greeting().isBlank() ? Messages.get("call.greeting.none") : atHand.greeting()));
        playbooks.clear();
        playbooks.addAll(atHand.playbooks());
        choice.setItems(playbooks.stream().map(Playbook::title).toArray(String[]::new));
        choice.setVisible(!playbooks.isEmpty());
        show();
    }

    private void show() {
        int index = choice.getSelectionIndex();
        if (index >= 0) {
            Playbook chosen = playbooks.get(index);
            followed = chosen.ref();
            String when = chosen.occasion() == null ? "" : chosen.occasion() + "\n";
            int[] number = {0};
            steps.setText(PlainText.inLabel(when
                    + chosen.eachStep().stream()
                            .map(step -> ++number[0] + ". " + step)
                            .collect(Collectors.joining("\n"))));
        } else {
            steps.setText(
                    playbooks.isEmpty() ? Messages.get("call.playbook.none") : Messages.get("call.playbook.choose"));
        }
        requestLayout();
    }

    /** Begun minutes of the call that runs; 0 if none does. */
    long minutes() {
        return began == 0 ? 0 : (System.nanoTime() - began) / 60_000_000_000L + 1;
    }

    RecordRef playbook() {
        return followed;
    }

    void follow(RecordRef playbook) {
        followed = playbook;
    }
}
