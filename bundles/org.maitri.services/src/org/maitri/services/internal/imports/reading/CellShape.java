package org.maitri.services.internal.imports.reading;

import java.util.regex.Pattern;

/** What kind of value a cell looks like, without reading it. */
enum CellShape {
    BLANK,
    WORDS,
    NUMBER,
    DATE,
    MAIL;

    private static final Pattern IS_NUMBER = Pattern.compile(
            "[(+\\-\u2212]?\\s?\\p{Sc}?\\s?[+\\-]?\\d[\\d.,' \u00A0]*(?:[eE][+-]?\\d+)?\\s?[%)\\p{Sc}]?");
    private static final Pattern IS_DATE =
            Pattern.compile("(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4})(?:[T ].*)?");
    private static final Pattern IS_MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    static CellShape of(String cell) {
        if (cell.isEmpty()) {
            return BLANK;
        }
        if (IS_MAIL.matcher(cell).matches()) {
            return MAIL;
        }
        if (cell.length() > 40 || cell.chars().noneMatch(Character::isDigit)) {
            return WORDS;
        }
        if (IS_DATE.matcher(cell).matches()) {
            return DATE;
        }
        return IS_NUMBER.matcher(cell).matches() ? NUMBER : WORDS;
    }
}
