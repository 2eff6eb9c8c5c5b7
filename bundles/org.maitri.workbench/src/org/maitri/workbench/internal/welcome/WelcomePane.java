package org.maitri.workbench.internal.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPartSite;
import org.maitri.ui.Icons;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Theme;
import org.maitri.workbench.internal.Branding;
import org.maitri.workbench.internal.Messages;
import org.maitri.workbench.internal.navigation.Commands;

/** What a person sees before there are records: three ways to begin. */
public final class WelcomePane extends Composite {

    private static final int CARD_WIDTH = 240;

    private final IWorkbenchPartSite site;

    public WelcomePane(Composite parent, IWorkbenchPartSite site) {
        super(parent, SWT.NONE);
        this.site = site;
        setLayout(Space.grid(1, Space.XL, Space.M));
        Label logo = new Label(this, SWT.NONE);
        logo.setImage(Logo.image(logo));
        logo.setLayoutData(new GridData(SWT.CENTER, SWT.END, true, true));
        Label title = centred(Messages.get("welcome.title", Branding.name()));
        title.setFont(Fonts.title(title));
        Label sentence = centred(String.join("\n", Branding.splash()));
        Composite cards = new Composite(this, SWT.NONE);
        cards.setLayout(Space.grid(3, Space.S, Space.L));
        cards.setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, true, true));
        card(cards, "file-down", "welcome.import", Commands.IMPORT);
        card(cards, "sparkles", "welcome.sample", Commands.SAMPLES);
        card(cards, "server", "welcome.connect", Commands.CONNECT);
        Theme.apply(this, () -> {
            Theme theme = Theme.of(this);
            for (var part : new org.eclipse.swt.widgets.Control[] {this, logo, title, sentence, cards}) {
                part.setBackground(theme.surface());
            }
            title.setForeground(theme.text());
            sentence.setForeground(theme.mutedText());
        });
    }

    private Label centred(String text) {
        Label label = new Label(this, SWT.CENTER);
        label.setText(text);
        label.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
        return label;
    }

    private void card(Composite parent, String icon, String key, String command) {
        Composite card = new Composite(parent, SWT.NONE);
        card.setLayout(Space.grid(1, Space.L, Space.S));
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.widthHint = CARD_WIDTH;
        card.setLayoutData(place);
        Label picture = new Label(card, SWT.NONE);
        Label words = new Label(card, SWT.WRAP);
        words.setText(Messages.get(key + ".sentence"));
        GridData room = new GridData(SWT.FILL, SWT.BEGINNING, true, true);
        room.widthHint = CARD_WIDTH - 2 * Space.L;
        words.setLayoutData(room);
        Button button = new Button(card, SWT.PUSH);
        button.setText(Messages.get(key));
        button.setLayoutData(Space.wide());
        button.addListener(SWT.Selection, event -> Commands.run(site, command));
        card.addPaintListener(event -> {
            event.gc.setForeground(Theme.of(card).line());
            event.gc.drawRoundRectangle(0, 0, card.getSize().x - 1, card.getSize().y - 1, Space.S, Space.S);
        });
        Theme.apply(card, () -> {
            Theme theme = Theme.of(card);
            card.setBackground(theme.raised());
            picture.setBackground(theme.raised());
            picture.setImage(Icons.image(
                    card.getDisplay(), icon, Icons.LARGE, theme.accent().getRGB()));
            words.setBackground(theme.raised());
            words.setForeground(theme.text());
        });
    }

    @Override
    public boolean setFocus() {
        return getChildren()[3].setFocus();
    }
}
