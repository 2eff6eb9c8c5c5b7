package org.maitri.tickets.ui.internal;

import java.time.Instant;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.maitri.spi.record.Tone;
import org.maitri.tickets.Message;
import org.maitri.ui.Pills;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** Draws the messages of a ticket under each other. */
final class ConversationPanel extends Composite {

    private static final int WIDTH = 400;

    private final PageContext context;
    private final ConversationPresenter presenter;

    ConversationPanel(Composite parent, PageContext context, ConversationPresenter presenter) {
        super(parent, SWT.NONE);
        this.context = context;
        this.presenter = presenter;
        setLayout(Space.grid(1, 0, Space.S));
        Styles.plain(this);
    }

    void reload() {
        context.load(() -> presenter.read(Instant.now()), this::show);
    }

    private void show(ConversationPresenter.Conversation conversation) {
        if (isDisposed()) {
            return;
        }
        for (Control old : getChildren()) {
            old.dispose();
        }
        if (conversation.earlier() > 0) {
            muted(Messages.get("conversation.older", conversation.earlier()));
        }
        if (conversation.lines().isEmpty()) {
            muted(Messages.get("conversation.empty"));
        }
        conversation.lines().forEach(this::draw);
        requestLayout();
    }

    private void muted(String text) {
        Label label = Styles.muted(new Label(this, SWT.WRAP));
        label.setText(text);
        label.setLayoutData(Space.wide());
    }

    private void draw(ConversationPresenter.Line line) {
        Composite card = Styles.raised(new Composite(this, SWT.NONE));
        card.setLayout(Space.grid(2, Space.M, Space.XS));
        card.setLayoutData(Space.wide());
        Pills.create(card, tone(line.direction()), icon(line.direction()), word(line.direction()));
        Label header = Styles.muted(new Label(card, SWT.NONE));
        header.setFont(Fonts.small(card));
        header.setText(line.header());
        header.setToolTipText(line.exact());
        header.setLayoutData(Space.wide());
        Label body = new Label(card, SWT.WRAP);
        body.setText(line.body().replace("&", "&&"));
        GridData place = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1);
        place.widthHint = WIDTH;
        body.setLayoutData(place);
    }

    private static Tone tone(String direction) {
        return switch (direction) {
            case Message.INBOUND -> Tone.INFO;
            case Message.OUTBOUND -> Tone.GOOD;
            default -> Tone.NEUTRAL;
        };
    }

    private static String icon(String direction) {
        return switch (direction) {
            case Message.INBOUND -> "arrow-down-left";
            case Message.OUTBOUND -> "arrow-up-right";
            default -> "lock";
        };
    }

    private static String word(String direction) {
        return switch (direction) {
            case Message.INBOUND -> Messages.get("conversation.inbound");
            case Message.OUTBOUND -> Messages.get("conversation.outbound");
            default -> Messages.get("conversation.internal");
        };
    }
}
