package org.maitri.ui.internal.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.spi.record.Tone;
import org.maitri.ui.Icons;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.maitri.ui.theme.Theme;

/** A line above a page that says what has to be decided, with a button for each way. Takes no room while it has nothing to say. */
final class NoticeBar extends Composite {

    /** One way to go. */
    record Way(String label, Runnable action) {}

    NoticeBar(Composite parent) {
        super(parent, SWT.NONE);
        Styles.unstyled(this);
        hide();
    }

    void show(Tone tone, String icon, String text, Way... ways) {
        clear();
        setLayout(Space.grid(2 + ways.length, Space.S, Space.S));
        Label picture = new Label(this, SWT.NONE);
        Label words = new Label(this, SWT.WRAP);
        Styles.unstyled(picture);
        Styles.unstyled(words);
        words.setText(text);
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        for (Way way : ways) {
            Button button = new Button(this, SWT.PUSH);
            button.setText(way.label());
            button.addListener(SWT.Selection, event -> {
                hide();
                getParent().forceFocus(); // with the button the cursor went, and no key would be heard
                way.action().run();
            });
        }
        Theme.apply(picture, () -> {
            Theme.Colours colours = Theme.of(this).tone(tone);
            setBackground(colours.fill());
            picture.setBackground(colours.fill());
            picture.setImage(
                    Icons.image(getDisplay(), icon, Icons.SMALL, colours.text().getRGB()));
            words.setBackground(colours.fill());
            words.setForeground(colours.text());
        });
        visible(true);
    }

    void hide() {
        clear();
        visible(false);
    }

    private void clear() {
        Space.clear(this);
    }

    private void visible(boolean wanted) {
        GridData data = Space.wide();
        data.exclude = !wanted;
        setLayoutData(data);
        setVisible(wanted);
        requestLayout();
    }
}
