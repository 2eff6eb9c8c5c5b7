package org.maitri.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.maitri.ui.theme.Theme;

/** What is shown where there is nothing yet: one picture, one sentence, and what to do about it. UI thread only. */
public final class EmptyState extends Composite {

    private final Composite buttons;

    /** @param icon the picture's name in the icon set */
    public EmptyState(Composite parent, String icon, String sentence) {
        super(parent, SWT.NONE);
        GridLayout layout = Space.grid(1, Space.XL, Space.M);
        setLayout(layout);
        Label picture = new Label(this, SWT.CENTER);
        picture.setLayoutData(new GridData(SWT.CENTER, SWT.END, true, true));
        Label words = new Label(this, SWT.CENTER | SWT.WRAP);
        words.setText(sentence);
        words.setFont(Fonts.body(this));
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        buttons = new Composite(this, SWT.NONE);
        buttons.setLayout(Space.grid(1, 0, Space.S));
        buttons.setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, true, true));
        Styles.plain(this);
        Styles.plain(picture);
        Styles.plain(buttons);
        Styles.muted(words);
        Theme.apply(this, () -> {
            Theme theme = Theme.of(this);
            picture.setImage(Icons.image(
                    getDisplay(), icon, 2 * Icons.LARGE, theme.neutral(5).getRGB()));
        });
    }

    /** Adds a button; the first one is the primary one. */
    public EmptyState button(String label, Runnable action) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> action.run());
        ((GridLayout) buttons.getLayout()).numColumns = buttons.getChildren().length;
        return this;
    }
}
