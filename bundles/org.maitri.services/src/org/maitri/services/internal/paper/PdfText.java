package org.maitri.services.internal.paper;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import org.maitri.spi.paper.PaperText;

/**
 * One line of text as it is drawn, in any script: joined and stacked letters stand as they should, and a letter that the first
 * font lacks comes from another one.
 */
public final class PdfText implements PaperText {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    static {
        // Letters are only measured and outlined: no screen is needed, and none must be touched beside SWT's.
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    private final String words;
    private final double size;
    private final TextLayout layout;

    private PdfText(String words, double size, TextLayout layout) {
        this.words = words;
        this.size = size;
        this.layout = layout;
    }

    public static PdfText of(String text, double size, boolean strong) {
        String words = clean(text);
        return new PdfText(words, size, words.isEmpty() ? null : new TextLayout(words, font(size, strong), EXACT));
    }

    private static Font font(double size, boolean strong) {
        return new Font(Font.SANS_SERIF, strong ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) size);
    }

    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}\uFFFE\uFFFF]+", " ").strip();
    }

    /** A text of any length in lines no wider than that; lines that are there stay. */
    public static List<PaperText> wrapped(String text, double size, boolean strong, double width) {
        List<PaperText> lines = new ArrayList<>();
        text.lines().forEach(line -> {
            String words = clean(line);
            if (words.isEmpty()) {
                return;
            }
            AttributedString styled = new AttributedString(words);
            styled.addAttribute(TextAttribute.FONT, font(size, strong));
            LineBreakMeasurer breaks = new LineBreakMeasurer(styled.getIterator(), EXACT);
            while (breaks.getPosition() < words.length()) {
                int from = breaks.getPosition();
                TextLayout layout = breaks.nextLayout((float) width);
                lines.add(
                        new PdfText(words.substring(from, breaks.getPosition()).strip(), size, layout));
            }
        });
        return lines;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public double size() {
        return size;
    }

    @Override
    public double width() {
        return layout == null ? 0 : layout.getAdvance();
    }

    Shape outline() {
        return layout.getOutline(null);
    }
}
