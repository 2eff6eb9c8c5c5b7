package org.maitri.services.internal.imports.values;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What people and programs write where there is nothing. Only a whole cell says nothing, never a part of one. */
public final class Nothing {

    private static final Set<String> MARKS = Set.of(
            "",
            "-",
            "--",
            "---",
            "\u2013",
            "\u2014",
            "?",
            "??",
            "n/a",
            "#n/a",
            "null",
            "(null)",
            "<null>",
            "not stated",
            "(not set)",
            "(blank)",
            "(none)",
            "#value!",
            "#ref!",
            "#div/0!",
            "#name?",
            "#null!",
            "#num!",
            "\\n",
            "k.a.",
            "k. a.");
    private static final Set<String> WORDS =
            Set.of("na", "nan", "none", "nil", "nat", "n.a.", "unknown", "not applicable");

    private static final Set<String> NEVER = Set.of(
            "not set",
            "never",
            "not available",
            "no date",
            "undated",
            "tbd",
            "tba",
            "tbc",
            "open",
            "offen",
            "ongoing",
            "present",
            "pending",
            "nie",
            "unbekannt",
            "inconnu",
            "jamais",
            "nunca");
    private static final Pattern NO_DAY = Pattern.compile(
            "0+|0{1,4}[-/.]0{1,2}[-/.]0{1,4}(?:[T ]+0{1,2}:0{2}(?::0{2})?(?:\\.0+)?Z?)?|0001-01-01(?:[T ]00:00:00Z?)?");

    private Nothing() {}

    public static boolean is(String cell) {
        return cell.length() <= 10 && MARKS.contains(cell.toLowerCase(Locale.ROOT));
    }

    /** Dates that say there is none: in words, or with noughts. */
    static boolean isWhereDatesAre(String cell) {
        return isWhereValuesAre(cell)
                || cell.length() <= 14 && NEVER.contains(cell.toLowerCase(Locale.ROOT))
                || NO_DAY.matcher(cell).matches();
    }

    /** Where a number or a date should be, some words mean nothing too, which elsewhere are values. */
    static boolean isWhereValuesAre(String cell) {
        return is(cell) || cell.length() <= 14 && WORDS.contains(cell.toLowerCase(Locale.ROOT));
    }
}
