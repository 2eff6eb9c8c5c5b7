package org.maitri.services.internal.paper;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.maitri.spi.paper.PaperText;

/**
 * One line of text as the letters that are drawn, in any script: joined and stacked letters stand as they should, and a letter
 * that the first font lacks comes from another one.
 */
public final class PdfText implements PaperText {

    /** Letters are laid out this large, which is a PDF font's own unit, and drawn in any size. */
    static final int UNIT = 1000;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    static {
        // Letters are only measured and outlined: no screen is needed, and none must be touched beside SWT's.
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    private final String words;
    private final double size;
    private final boolean strong;
    private final List<PdfGlyph> glyphs = new ArrayList<>();
    private double advance;

    private PdfText(String words, double size, boolean strong) {
        this.words = words;
        this.size = size;
        this.strong = strong;
        Bidi bidi = new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int count = words.isEmpty() ? 0 : bidi.getRunCount();
        byte[] levels = new byte[count];
        Integer[] runs = new Integer[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            runs[i] = i;
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        for (int run : runs) {
            boolean fromRight = bidi.getRunLevel(run) % 2 == 1;
            add(bidi.getRunStart(run), bidi.getRunLimit(run), fromRight);
        }
    }

    public static PdfText of(String text, double size, boolean strong) {
        return new PdfText(clean(text), size, strong);
    }

    private static Font font(boolean strong) {
        return new Font(Font.SANS_SERIF, strong ? Font.BOLD : Font.PLAIN, UNIT);
    }

    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}\uFFFE\uFFFF]+", " ").strip();
    }

    /** A text of any length in lines no wider than that; lines that are there stay. */
    public static List<PaperText> wrapped(String text, double size, boolean strong, double width) {
        List<PaperText> lines = new ArrayList<>();
        text.lines().map(PdfText::clean).filter(words -> !words.isEmpty()).forEach(words -> {
            AttributedString styled = new AttributedString(words);
            for (ScriptFonts.Run run : ScriptFonts.of(words, 0, words.length(), font(strong), EXACT)) {
                styled.addAttribute(TextAttribute.FONT, run.font(), run.from(), run.to());
            }
            LineBreakMeasurer breaks = new LineBreakMeasurer(styled.getIterator(), EXACT);
            while (breaks.getPosition() < words.length()) {
                int from = breaks.getPosition();
                breaks.setPosition(breaks.nextOffset((float) (width * UNIT / size)));
                lines.add(
                        new PdfText(words.substring(from, breaks.getPosition()).strip(), size, strong));
            }
        });
        return lines;
    }

    private void add(int from, int to, boolean fromRight) {
        List<ScriptFonts.Run> runs = ScriptFonts.of(words, from, to, font(strong), EXACT);
        for (ScriptFonts.Run run : fromRight ? runs.reversed() : runs) {
            add(run.font(), run.from(), run.to(), fromRight);
        }
    }

    private void add(Font font, int from, int to, boolean fromRight) {
        int direction = fromRight ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector drawn = font.layoutGlyphVector(EXACT, words.toCharArray(), from, to, direction);
        TreeSet<Integer> starts = new TreeSet<>(List.of(to));
        for (int i = 0; i < drawn.getNumGlyphs(); i++) {
            starts.add(from + drawn.getGlyphCharIndex(i));
        }
        for (int i = 0; i < drawn.getNumGlyphs(); i++) {
            int start = from + drawn.getGlyphCharIndex(i);
            String letters = words.substring(start, starts.higher(start));
            glyphs.add(new PdfGlyph(drawn, i, letters, advance));
        }
        advance += drawn.getGlyphPosition(drawn.getNumGlyphs()).getX();
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
        return advance * size / UNIT;
    }

    /** Whether one drawn letter after the other tells what it says; readers put what runs from right to left in order. */
    boolean plain() {
        return words.length() == glyphs.size() || Bidi.requiresBidi(words.toCharArray(), 0, words.length());
    }

    /** What is drawn, from left to right. */
    List<PdfGlyph> glyphs() {
        return glyphs;
    }
}
