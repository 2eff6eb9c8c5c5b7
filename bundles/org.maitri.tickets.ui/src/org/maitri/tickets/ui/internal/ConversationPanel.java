package org.maitri.tickets.ui.internal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.maitri.tickets.ui.internal.mail.ForwardDialog;
import org.maitri.tickets.ui.internal.mail.LetterParts;
import org.maitri.tickets.ui.internal.mail.LetterView;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.FocusScroll;
import org.maitri.ui.Later;
import org.maitri.ui.RelativeTime;
import org.maitri.ui.WheelScroll;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** The messages of a ticket under each other, the newest at the end and in sight. */
final class ConversationPanel extends Composite {

    private final PageContext context;
    private final ConversationPresenter presenter;
    private final ScrolledComposite scroll;
    private final Composite cards;
    private final Map<MessageCard, ConversationPresenter.Line> lines = new LinkedHashMap<>();
    private final Set<UUID> chosen = new LinkedHashSet<>();
    private Consumer<Set<UUID>> onChoose = now -> {};
    private ConversationPresenter.Conversation shown;
    private int height;

    ConversationPanel(Composite parent, PageContext context, ConversationPresenter presenter) {
        super(parent, SWT.NONE);
        this.context = context;
        this.presenter = presenter;
        setLayout(Space.grid(1, 0, 0));
        Styles.plain(this);
        scroll = Styles.plain(new ScrolledComposite(this, SWT.V_SCROLL));
        scroll.setLayoutData(Space.fill());
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        FocusScroll.install(scroll);
        scroll.getVerticalBar().setIncrement(4 * Space.L);
        WheelScroll.install(scroll);
        cards = Styles.plain(new Composite(scroll, SWT.NONE));
        cards.setLayout(Space.grid(1, Space.M, Space.M));
        scroll.setContent(cards);
        scroll.addListener(SWT.Resize, event -> resized());
        RelativeTime.onTick(this, () -> {
            age();
            cards.layout(true, true);
        });
    }

    /** Hears which messages are chosen. */
    void onChoose(Consumer<Set<UUID>> listener) {
        onChoose = listener;
    }

    Set<UUID> chosen() {
        return Set.copyOf(chosen);
    }

    void reload() {
        context.load(presenter::read, this::show);
    }

    private void show(ConversationPresenter.Conversation conversation) {
        if (isDisposed() || conversation.equals(shown)) {
            return;
        }
        boolean newest = shown == null || isNewestInSight();
        shown = conversation;
        lines.clear();
        Space.clear(cards);
        List<UUID> there = conversation.lines().stream()
                .map(ConversationPresenter.Line::id)
                .toList();
        if (chosen.retainAll(there)) {
            onChoose.accept(chosen());
        }
        if (conversation.earlier() > 0) {
            Link earlier = Styles.plain(new Link(cards, SWT.NONE));
            earlier.setText("<a>" + Messages.count("conversation.older", conversation.earlier()) + "</a>");
            earlier.addListener(SWT.Selection, event -> {
                presenter.showEarlier();
                reload();
            });
        }
        if (conversation.lines().isEmpty()) {
            Label empty = Styles.muted(new Label(cards, SWT.WRAP));
            empty.setText(Messages.get("conversation.empty"));
            empty.setLayoutData(Space.wide());
        }
        conversation.lines().forEach(line -> draw(line, conversation.letters().get(line.id())));
        age();
        measure();
        if (newest) {
            Later.make(scroll, this::showNewest);
        }
    }

    private boolean isNewestInSight() {
        return scroll.getOrigin().y + height >= scroll.getMinHeight();
    }

    private void age() {
        Instant now = Instant.now();
        lines.forEach((card, line) -> card.written(presenter.age(line, now), presenter.moment(line)));
    }

    private void showNewest() {
        scroll.setOrigin(0, scroll.getMinHeight());
    }

    /** @param letter null for a message that did not come by mail */
    private void draw(ConversationPresenter.Line line, LetterView letter) {
        MessageCard card = new MessageCard(cards, line, this::choose, this::measure);
        card.choose(chosen.contains(line.id()));
        lines.put(card, line);
        if (letter != null) {
            new LetterParts(card, MessageCard.COLUMNS, context, () -> forward(line.id()), card::instead, this::measure)
                    .show(letter);
        }
    }

    private void forward(UUID message) {
        new ForwardDialog(getShell())
                .ask()
                .ifPresent(wanted -> Background.task(
                                Messages.get("conversation.forwarding"), () -> presenter.forward(message, wanted))
                        .then(done -> reload())
                        .orElse(failure ->
                                FailedState.dialog(getShell(), Messages.get("conversation.forwarding"), failure))
                        .start(this));
    }

    private void choose(UUID message, boolean wanted) {
        if (wanted) {
            chosen.add(message);
        } else {
            chosen.remove(message);
        }
        onChoose.accept(chosen());
    }

    /** What is typed below takes room away: who looks at the newest message goes on doing so. */
    private void resized() {
        boolean newest = isNewestInSight();
        height = scroll.getClientArea().height;
        measure();
        if (newest) {
            showNewest();
        }
    }

    private void measure() {
        int width = scroll.getClientArea().width;
        scroll.setMinHeight(cards.computeSize(width, SWT.DEFAULT, true).y);
        cards.layout(true, true);
    }
}
