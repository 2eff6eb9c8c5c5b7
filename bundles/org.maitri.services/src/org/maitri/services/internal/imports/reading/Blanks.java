package org.maitri.services.internal.imports.reading;

/** What counts as blank around a cell: also no-break spaces and marks without width, which spreadsheets leave behind. */
public final class Blanks {

    private Blanks() {}

    public static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c > '\u007F'
                        && (Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || c == '\uFEFF'
                                || c == '\u200B'
                                || c == '\u200E'
                                || c == '\u200F'
                                || c == '\u0085');
    }

    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    static String strip(char[] text, int offset, int length) {
        int from = offset;
        int to = offset + length;
        while (from < to && isBlank(text[from])) {
            from++;
        }
        while (to > from && isBlank(text[to - 1])) {
            to--;
        }
        return from == to ? "" : new String(text, from, to - from);
    }
}
