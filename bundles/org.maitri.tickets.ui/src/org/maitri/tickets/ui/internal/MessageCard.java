package org.maitri.tickets.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.maitri.spi.record.Tone;
import org.maitri.tickets.Message;
import org.maitri.tickets.ui.internal.mail.OnCard;
import org.maitri.ui.Accessibility;
import org.maitri.ui.Ellipsis;
import org.maitri.ui.Pills;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.maitri.ui.theme.Theme;

/**
 * One message: what the customer wrote stands left, what they were written stands right, and a note among colleagues has another
 * ground, so that nobody takes it for an answer.
 */
final class MessageCard extends Composite {

    /** So many columns has the grid of a card. */
    static final int COLUMNS = 4;

    private static final int INDENT = 2 * Space.XL;
    private static final int WIDTH = 200;

    private final Label when;
    private final Button choice;
    private final Runnable resized;
    /** What stands there as plain text: the words, and what folds or shows the quoted ones. */
    private final List<Control> plain = new ArrayList<>();

    MessageCard(
            Composite parent, ConversationPresenter.Line line, BiConsumer<UUID, Boolean> onChoose, Runnable resized) {
        super(parent, SWT.NONE);
        this.resized = resized;
        boolean note = line.direction().equals(Message.INTERNAL);
        boolean ours = line.direction().equals(Message.OUTBOUND);
        setLayout(Space.grid(COLUMNS, Space.M, Space.XS));
        GridData place = Space.wide();
        place.horizontalIndent = ours ? INDENT : 0;
        setLayoutData(place);
        Styles.unstyled(this);
        Theme.apply(this, () -> setBackground(ground(note)));
        Pills.create(
                this, tone(line.direction()), icon(line.direction()), Messages.get("conversation." + line.direction()));
        Label author = OnCard.plain(new Label(this, SWT.NONE));
        author.setFont(Fonts.strong(this));
        author.setLayoutData(Space.wide());
        Ellipsis.show(author, line.author());
        when = OnCard.muted(new Label(this, SWT.NONE));
        when.setFont(Fonts.small(this));
        choice = OnCard.plain(new Button(this, SWT.CHECK));
        choice.setToolTipText(Messages.get("conversation.choose"));
        Accessibility.name(choice, Messages.get("conversation.choose"));
        choice.addListener(SWT.Selection, event -> onChoose.accept(line.id(), choice.getSelection()));
        text(line.text().written(), false);
        if (!line.text().quoted().isBlank()) {
            fold(line.text().quoted());
        }
    }

    /** @param age how long ago it was written, @param moment when that was */
    void written(String age, String moment) {
        when.setText(age);
        when.setToolTipText(moment);
    }

    /** Shows the words in another form, where they stood. */
    void instead(Control other) {
        other.moveAbove(plain.getFirst());
        plain.forEach(Control::dispose);
        plain.clear();
    }

    void choose(boolean wanted) {
        choice.setSelection(wanted);
    }

    private Color ground(boolean note) {
        Theme theme = Theme.of(this);
        return note ? theme.tone(Tone.WARNING).fill() : theme.raised();
    }

    private StyledText text(String words, boolean muted) {
        StyledText text = new StyledText(this, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        if (muted) {
            OnCard.muted(text);
        } else {
            OnCard.plain(text);
        }
        text.setCaret(null);
        text.setText(words);
        text.setFont(Fonts.body(this));
        GridData place = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 4, 1);
        place.widthHint = WIDTH;
        text.setLayoutData(place);
        text.addListener(SWT.Traverse, event -> event.doit = true);
        plain.add(text);
        return text;
    }

    /** What was said before is there, but not in the way. */
    private void fold(String quoted) {
        Link link = OnCard.muted(new Link(this, SWT.NONE));
        link.setText("<a>" + Messages.get("conversation.quoted") + "</a>");
        link.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false, 4, 1));
        plain.add(link);
        link.addListener(SWT.Selection, event -> {
            plain.remove(link);
            link.dispose();
            text(quoted, true);
            resized.run();
        });
    }

    private static Tone tone(String direction) {
        return switch (direction) {
            case Message.INBOUND -> Tone.INFO;
            case Message.OUTBOUND -> Tone.GOOD;
            default -> Tone.WARNING;
        };
    }

    private static String icon(String direction) {
        return switch (direction) {
            case Message.INBOUND -> "arrow-down-left";
            case Message.OUTBOUND -> "arrow-up-right";
            default -> "lock";
        };
    }
}
