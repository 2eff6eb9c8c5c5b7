package org.maitri.services.internal.paper;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * The fonts that a text is drawn in. The usual font takes each letter from the first font that has it; where letters join or
 * stand on one another and would come from several fonts, they come from one that has them all.
 */
final class ScriptFonts {

    private static final int SLOT = 24; // glyph codes of composed fonts tell above these bits which font they are of
    private static final int BLOCK = 128;
    private static final Map<UnicodeScript, Font> WHOLE = new ConcurrentHashMap<>();

    /** A part of a text, from one place to another, in one script. */
    record Run(int from, int to, Font font) {}

    private ScriptFonts() {}

    static List<Run> of(String words, int from, int to, Font usual, FontRenderContext measured) {
        List<Run> runs = new ArrayList<>();
        char[] letters = words.toCharArray();
        int start = from;
        while (start < to) {
            int end = start;
            UnicodeScript script = UnicodeScript.COMMON;
            for (int next; end < to; end = next) {
                UnicodeScript here = script(words.codePointAt(end));
                if (here != UnicodeScript.COMMON && script != UnicodeScript.COMMON && here != script) {
                    break;
                }
                script = here == UnicodeScript.COMMON ? script : here;
                next = Math.min(to, end + Character.charCount(words.codePointAt(end)));
            }
            boolean several = Font.textRequiresLayout(letters, start, end)
                    && several(usual.layoutGlyphVector(measured, letters, start, end, 0), words.substring(start, end));
            runs.add(new Run(start, end, several ? whole(words.substring(start, end), script, usual) : usual));
            start = end;
        }
        return runs;
    }

    private static UnicodeScript script(int letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        return script == UnicodeScript.INHERITED ? UnicodeScript.COMMON : script;
    }

    private static boolean several(GlyphVector drawn, String words) {
        return IntStream.range(0, drawn.getNumGlyphs())
                        .filter(i -> script(words.charAt(drawn.getGlyphCharIndex(i))) != UnicodeScript.COMMON)
                        .map(i -> drawn.getGlyphCode(i) >> SLOT)
                        .distinct()
                        .count()
                > 1;
    }

    private static Font whole(String words, UnicodeScript script, Font usual) {
        int first = words.codePoints()
                .filter(letter -> script(letter) == script)
                .findFirst()
                .orElse(0);
        Font font = WHOLE.computeIfAbsent(script, any -> fullest(first, usual));
        return font.canDisplayUpTo(words) < 0 ? font.deriveFont(usual.getStyle(), usual.getSize2D()) : usual;
    }

    /** The font with the most letters of a script; of several, one that looks more like the usual one. */
    private static Font fullest(int letter, Font usual) {
        int block = letter & -BLOCK;
        return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames())
                .map(name -> new Font(name, Font.PLAIN, 1))
                .filter(font -> font.canDisplay(letter))
                .max(Comparator.<Font>comparingInt(font -> held(font, block))
                        .thenComparing(font -> font.getFamily().contains("Sans")))
                .orElse(usual);
    }

    private static int held(Font font, int block) {
        int held = 0;
        for (int letter = block; letter < block + BLOCK; letter++) {
            held += Character.isDefined(letter) && font.canDisplay(letter) ? 1 : 0;
        }
        return held;
    }
}
