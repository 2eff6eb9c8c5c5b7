package org.maitri.tickets.ui.internal.mail;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.maitri.ui.Icons;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Theme;

/** Draws under a message what came with it: its files, what was odd about it, and how it looked. */
public final class LetterParts {

    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";
    private static final int WIDTH = 200;
    private static final int LONGEST_NAME = 60;
    private static final int NAME_END = 20;

    private final Composite card;
    private final int columns;
    private final AttachmentFiles files;
    private final Runnable instead;
    private final Runnable resized;

    /** @param card with a grid of so many columns */
    public LetterParts(Composite card, int columns, PageContext context, Runnable instead, Runnable resized) {
        this.card = card;
        this.columns = columns;
        this.files = new AttachmentFiles(context);
        this.instead = instead;
        this.resized = resized;
    }

    /** Adds what there is. */
    public void show(LetterView letter) {
        letter.files().forEach(this::file);
        if (letter.remarks() != null) {
            Label remarks = unstyled(new Label(card, SWT.WRAP), true);
            remarks.setText(letter.remarks().replace("&", "&&"));
            remarks.setFont(Fonts.small(card));
            remarks.setLayoutData(wide());
        }
        if (letter.html() != null) {
            Link link = unstyled(new Link(card, SWT.NONE), true);
            link.setText("<a>" + Messages.get("letter.styled") + "</a>");
            link.setLayoutData(wide());
            link.addListener(SWT.Selection, event -> {
                link.dispose();
                instead.run();
                styled(StyledWords.of(letter.html()));
                resized.run();
            });
        }
    }

    private GridData wide() {
        GridData place = new GridData(SWT.FILL, SWT.BEGINNING, true, false, columns, 1);
        place.widthHint = WIDTH;
        return place;
    }

    private void file(LetterView.File file) {
        Composite row = unstyled(new Composite(card, SWT.NONE), false);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.spacing = Space.S;
        layout.marginLeft = layout.marginRight = layout.marginTop = layout.marginBottom = 0;
        row.setLayout(layout);
        row.setLayoutData(wide());
        Label icon = unstyled(new Label(row, SWT.NONE), true);
        Theme.apply(icon, () -> icon.setImage(Icons.small(icon, "paperclip")));
        String name = linkText(file.name());
        Link open = unstyled(new Link(row, SWT.NONE), false);
        open.setText("<a>" + Messages.get("letter.attachment", name, FileSize.of(file.size())) + "</a>");
        open.setToolTipText(Messages.get("letter.attachment.tip", file.name()));
        open.addListener(SWT.Selection, event -> files.open(file, card));
        Link save = unstyled(new Link(row, SWT.NONE), true);
        save.setText("<a>" + Messages.get("letter.save") + "</a>");
        save.setToolTipText(Messages.get("letter.save.tip", file.name()));
        save.addListener(SWT.Selection, event -> files.save(file, card));
    }

    /** In a link, where neither ampersands nor angle brackets may mean anything. */
    static String linkText(String name) {
        return shortened(name).replace("&", "&&").replace("<", "\u2039");
    }

    /** Its beginning and its end, which tells what it is. */
    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME - NAME_END - 1) + '\u2026' + name.substring(name.length() - NAME_END);
    }

    private void styled(StyledWords words) {
        StyledText text = unstyled(new StyledText(card, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY), false);
        text.setCaret(null);
        text.setFont(Fonts.body(card));
        StyledLooks.show(words, text);
        text.setLayoutData(wide());
        text.addListener(SWT.Traverse, event -> event.doit = true);
    }

    private <C extends Control> C unstyled(C control, boolean muted) {
        control.setData(UNSTYLED, Boolean.TRUE);
        Theme.apply(control, () -> {
            control.setBackground(card.getBackground());
            control.setForeground(
                    muted ? Theme.of(card).mutedText() : Theme.of(card).text());
            if (control instanceof Link link) {
                link.setLinkForeground(Theme.of(card).accent());
            }
        });
        return control;
    }
}
