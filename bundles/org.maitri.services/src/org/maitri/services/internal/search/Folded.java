package org.maitri.services.internal.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A text as the index knows it: words of lower-case letters without accents, separated by blanks, and for every unit of it
 * the place in the text it came from. Scripts that are written without blanks are taken sign by sign.
 */
final class Folded {

    private static final Set<UnicodeScript> WITHOUT_BLANKS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);
    private static final Map<Integer, String> SPELT_OUT = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ŧ', "t"),
            Map.entry((int) 'ς', "σ"));
    private static final int HANGUL_FIRST = 0xAC00;
    private static final int HANGUL_LAST = 0xD7A3;

    private final StringBuilder text;
    private int[] origins;
    private boolean afterLoneSign;

    private Folded(String source) {
        text = new StringBuilder(source.length() + 16);
        origins = new int[source.length() + 16];
        for (int at = 0; at < source.length(); ) {
            int sign = source.codePointAt(at);
            take(sign, at);
            at += Character.charCount(sign);
        }
    }

    static Folded of(String source) {
        return new Folded(source);
    }

    /** The folded text; words may be separated by several blanks. */
    String text() {
        return text.toString();
    }

    /** The words in order. */
    List<String> words() {
        return Arrays.stream(text.toString().split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Where the unit at {@code index} of the folded text stands in the source. */
    int origin(int index) {
        return origins[index];
    }

    /** The words that hyphens and apostrophes hold together, written as one: {@code obrien wifi}; blank if none is. */
    static String joined(String source) {
        if (source.chars().noneMatch(Folded::holdsTogether)) {
            return "";
        }
        List<String> joined = new ArrayList<>();
        for (String word : source.split("\\s+")) {
            if (word.length() > 2 && word.chars().anyMatch(Folded::holdsTogether)) {
                joined.add(String.join("", of(word).words()));
            }
        }
        return String.join(" ", joined);
    }

    private static boolean holdsTogether(int sign) {
        return sign == '\'' || sign == '’' || sign == '-' || sign == '‐';
    }

    /** Whether a word is one sign of a script without blanks, so that it has no beginnings to look for. */
    static boolean standsAlone(String word) {
        return WITHOUT_BLANKS.contains(UnicodeScript.of(word.codePointAt(0)));
    }

    private void take(int sign, int at) {
        if (sign < 0x80) {
            separate(sign, at);
            add(Character.isLetterOrDigit(sign) ? (char) Character.toLowerCase(sign) : ' ', at);
        } else if (sign >= HANGUL_FIRST && sign <= HANGUL_LAST) {
            add((char) sign, at);
        } else if (Character.getType(sign) != Character.FORMAT) {
            Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKD)
                    .codePoints()
                    .forEach(part -> takePart(Character.toLowerCase(part), at));
        }
    }

    private void takePart(int part, int at) {
        if (part >= 0x300 && part <= 0x36F) {
            return;
        }
        String spelt = SPELT_OUT.get(part);
        if (spelt != null) {
            spelt.chars().forEach(unit -> add((char) unit, at));
        } else if (!isWordPart(part)) {
            add(' ', at);
        } else {
            separate(part, at);
            for (char unit : Character.toChars(part)) {
                add(unit, at);
            }
        }
    }

    private void separate(int part, int at) {
        if (Character.isLetterOrDigit(part)) {
            boolean loneSign = WITHOUT_BLANKS.contains(UnicodeScript.of(part));
            if (loneSign || afterLoneSign) {
                add(' ', at);
            }
            afterLoneSign = loneSign;
        }
    }

    private static boolean isWordPart(int sign) {
        int type = Character.getType(sign);
        return Character.isLetterOrDigit(sign)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private void add(char unit, int origin) {
        if (text.length() == origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        origins[text.length()] = origin;
        text.append(unit);
    }
}
