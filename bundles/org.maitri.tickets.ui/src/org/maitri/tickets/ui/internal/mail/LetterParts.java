package org.maitri.tickets.ui.internal.mail;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.maitri.ui.Icons;
import org.maitri.ui.PlainText;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;

/** Draws under a message what came with it: its files, what was odd about it, and how it looked. */
public final class LetterParts {

    private static final int WIDTH = 200;

    private final Composite card;
    private final int columns;
    private final AttachmentFiles files;
    private final Runnable forward;
    private final Consumer<Control> instead;
    private final Runnable resized;

    /** @param card with a grid of so many columns @param forward sends the message on @param instead takes the text's place */
    public LetterParts(
            Composite card,
            int columns,
            PageContext context,
            Runnable forward,
            Consumer<Control> instead,
            Runnable resized) {
        this.card = card;
        this.columns = columns;
        this.files = new AttachmentFiles(context);
        this.forward = forward;
        this.instead = instead;
        this.resized = resized;
    }

    /** Adds what there is. */
    public void show(LetterView letter) {
        letter.files().forEach(this::file);
        small(letter.between());
        small(letter.automatic() ? Messages.get("letter.automatic") : null);
        small(letter.remarks());
        Composite row = row();
        if (letter.files().size() > 1) {
            link(row, "letter.save.all").addListener(SWT.Selection, event -> files.saveAll(letter.files(), card));
        }
        link(row, "letter.forward").addListener(SWT.Selection, event -> forward.run());
        if (letter.html() != null) {
            Link styled = link(row, "letter.styled");
            styled.addListener(SWT.Selection, event -> {
                styled.dispose();
                instead.accept(styled(StyledWords.of(letter.html())));
                resized.run();
            });
        }
    }

    private void small(String words) {
        if (words != null) {
            Label label = OnCard.muted(new Label(card, SWT.WRAP));
            label.setText(PlainText.inLabel(words));
            label.setFont(Fonts.small(card));
            label.setLayoutData(wide());
        }
    }

    private Link link(Composite row, String key) {
        Link link = OnCard.muted(new Link(row, SWT.NONE));
        link.setText("<a>" + Messages.get(key) + "</a>");
        return link;
    }

    private Composite row() {
        Composite row = OnCard.plain(new Composite(card, SWT.NONE));
        row.setLayout(Space.row(Space.M));
        row.setLayoutData(wide());
        return row;
    }

    private GridData wide() {
        GridData place = new GridData(SWT.FILL, SWT.BEGINNING, true, false, columns, 1);
        place.widthHint = WIDTH;
        return place;
    }

    private void file(LetterView.File file) {
        Composite row = row();
        Label icon = OnCard.muted(new Label(row, SWT.NONE));
        Icons.on(icon, "paperclip");
        Link open = OnCard.plain(new Link(row, SWT.NONE));
        open.setText(
                "<a>" + Messages.get("letter.attachment", linkText(file.name()), FileSize.of(file.size())) + "</a>");
        open.setToolTipText(Messages.get("letter.attachment.tip", file.shown()));
        open.addListener(SWT.Selection, event -> files.open(file, card));
        Link save = link(row, "letter.save");
        save.setToolTipText(Messages.get("letter.save.tip", file.shown()));
        save.addListener(SWT.Selection, event -> files.save(file, card));
    }

    /** In a link, where neither ampersands nor angle brackets may mean anything. */
    static String linkText(String name) {
        return PlainText.inLink(ShownName.inLine(name));
    }

    private Control styled(StyledWords words) {
        StyledText text = OnCard.plain(new StyledText(card, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY));
        text.setCaret(null);
        text.setFont(Fonts.body(card));
        StyledLooks.show(words, text);
        text.setLayoutData(wide());
        text.addListener(SWT.Traverse, event -> event.doit = true);
        return text;
    }
}
