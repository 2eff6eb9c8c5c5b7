package org.maitri.tickets.ui.internal.words;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.maitri.spi.record.Tone;
import org.maitri.tickets.words.Macros.Filled;
import org.maitri.tickets.words.Placeholders;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Styles;
import org.maitri.ui.theme.Theme;

/** A text as it would be sent; placeholders that nothing is known for stand out. */
final class FilledView {

    private final StyledText text;

    FilledView(Composite parent, int style) {
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | style);
        Styles.unstyled(text);
        text.setCaret(null);
        text.setFont(Fonts.body(parent));
        text.setMargins(8, 8, 8, 8);
        Theme.apply(text, () -> {
            text.setBackground(Theme.of(text).surface());
            text.setForeground(Theme.of(text).text());
            mark();
        });
        text.addListener(SWT.Traverse, event -> event.doit = true);
    }

    StyledText control() {
        return text;
    }

    void show(Filled filled) {
        text.setText(filled.words());
        mark();
    }

    private void mark() {
        String words = text.getText();
        for (String place : Placeholders.in(words)) {
            for (int at = words.indexOf(place); at >= 0; at = words.indexOf(place, at + 1)) {
                text.setStyleRange(new StyleRange(
                        at, place.length(), Theme.of(text).tone(Tone.BAD).text(), null, SWT.BOLD));
            }
        }
    }
}
