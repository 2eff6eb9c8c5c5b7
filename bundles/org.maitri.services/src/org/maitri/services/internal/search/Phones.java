package org.maitri.services.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Telephone numbers, which people write with any signs between the digits and search by any part of them. */
final class Phones {

    private static final Pattern NUMBER = Pattern.compile("[+(]?\\d[\\d\\s()./\\u00a0-]{4,30}");
    private static final int SHORTEST_PART = 4;

    private Phones() {}

    static boolean looksLikeOne(String text) {
        return NUMBER.matcher(text.strip()).matches() && digits(text).length() > SHORTEST_PART;
    }

    /** The digits alone, without what only says that a country or a town follows. */
    static String digits(String text) {
        String digits = text.replace("(0)", "")
                .chars()
                .filter(Character::isDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return digits.replaceFirst("^0+", "");
    }

    /** Every ending of the digits: the beginnings of these are all parts of the number. */
    static List<String> endings(String text) {
        String digits = digits(text);
        List<String> endings = new ArrayList<>();
        for (int from = 0; from == 0 || from <= digits.length() - SHORTEST_PART; from++) {
            endings.add(digits.substring(from));
        }
        return endings;
    }
}
