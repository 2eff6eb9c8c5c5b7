package org.maitri.tickets.ui.internal.mail;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.maitri.ui.theme.Theme;

/** Draws styled words. */
public final class StyledLooks {

    private StyledLooks() {}

    /** Links are shown with where they lead, and are not followed here: what they say may be a lie. */
    public static void show(StyledWords words, StyledText text) {
        text.setText(words.text());
        words.spans().forEach(span -> look(text, span));
    }

    private static void look(StyledText text, StyledWords.Span span) {
        for (StyleRange range : ranges(text, span)) {
            switch (span.look()) {
                case BOLD, HEADING -> range.fontStyle |= SWT.BOLD;
                case ITALIC -> range.fontStyle |= SWT.ITALIC;
                case QUOTED -> range.foreground = Theme.of(text).mutedText();
                case TABLE -> range.font = JFaceResources.getTextFont();
                case CODE -> range.background = Theme.of(text).raised();
                case LINK -> {
                    range.underline = true;
                    range.foreground = Theme.of(text).accent();
                }
            }
            text.setStyleRange(range);
        }
    }

    private static StyleRange[] ranges(StyledText text, StyledWords.Span span) {
        StyleRange[] there = text.getStyleRanges(span.from(), span.length());
        boolean whole = there.length == 1 && there[0].start == span.from() && there[0].length == span.length();
        StyleRange range = new StyleRange();
        range.start = span.from();
        range.length = span.length();
        return whole ? there : new StyleRange[] {range};
    }
}
