package org.maitri.services.internal.imports.values;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maitri.services.internal.imports.reading.Blanks;

/**
 * A number as it is written, freed of what does not change its value: currency, percent sign, blanks between digits.
 *
 * @param digits digits, points, commas and an exponent
 * @param power the power of ten it is to be multiplied with: 6 for {@code 5.2 M}
 */
record NumberText(boolean negative, String digits, int power) {

    private static final Pattern SHAPE = Pattern.compile("\\d[\\d.,]*(?:[eE][+-]?\\d{1,3})?|[.,]\\d+");
    private static final Pattern UNIT =
            Pattern.compile("(?:US|A|C|NZ)?\\p{Sc}|[A-Z]{3}(?=[\\s\\d.,+-]|$)|Rs\\.?|kr\\.?|%");

    /** Null if the cell is no number. */
    static NumberText of(String cell) {
        if (cell.length() > 60 || cell.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        String text = cell;
        boolean negative = false;
        int power = 0;
        if (text.startsWith("(") && text.endsWith(")")) {
            text = text.substring(1, text.length() - 1);
            negative = true;
        }
        char first = text.charAt(0);
        if (first < '0' || first > '9' || !Character.isDigit(text.charAt(text.length() - 1))) {
            StringBuilder rest = new StringBuilder(Blanks.strip(text));
            negative |= takeSign(rest);
            if (takeUnit(rest)) {
                negative |= takeSign(rest);
            }
            negative |= takeSignBehind(rest);
            if (takeUnitBehind(rest)) {
                negative |= takeSignBehind(rest);
            }
            power = rest.isEmpty() ? 0 : Magnitude.take(rest);
            text = rest.toString();
        }
        text = withoutGaps(text);
        return SHAPE.matcher(text).matches() ? new NumberText(negative, text, power) : null;
    }

    private static boolean takeSign(StringBuilder text) {
        boolean signed = !text.isEmpty() && "+-\u2212".indexOf(text.charAt(0)) >= 0;
        boolean minus = signed && text.charAt(0) != '+';
        if (signed) {
            text.deleteCharAt(0);
            trim(text);
        }
        return minus;
    }

    private static boolean takeSignBehind(StringBuilder text) {
        int last = text.length() - 1;
        boolean minus = last > 0 && (text.charAt(last) == '-' || text.charAt(last) == '\u2212');
        if (minus) {
            text.setLength(last);
            trim(text);
        }
        return minus;
    }

    private static boolean takeUnit(StringBuilder text) {
        Matcher unit = UNIT.matcher(text);
        boolean found = unit.lookingAt();
        if (found) {
            text.delete(0, unit.end());
            trim(text);
        }
        return found;
    }

    private static boolean takeUnitBehind(StringBuilder text) {
        Matcher unit = UNIT.matcher(text);
        for (int from = 0; unit.find(from); from = unit.end()) {
            if (unit.end() == text.length()) {
                text.setLength(unit.start());
                trim(text);
                return true;
            }
        }
        return false;
    }

    private static void trim(StringBuilder text) {
        String stripped = Blanks.strip(text.toString());
        text.setLength(0);
        text.append(stripped);
    }

    /** Blanks and apostrophes between digits group them. */
    private static String withoutGaps(String text) {
        StringBuilder digits = null;
        for (int i = 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if ((Blanks.isBlank(c) || c == '\'' || c == '\u2019')
                    && Character.isDigit(text.charAt(i - 1))
                    && i + 3 < text.length()
                    && Character.isDigit(text.charAt(i + 1))) {
                digits = digits == null ? new StringBuilder(text.substring(0, i)) : digits;
            } else if (digits != null) {
                digits.append(c);
            }
        }
        return digits == null
                ? text
                : digits.append(text.charAt(text.length() - 1)).toString();
    }
}
