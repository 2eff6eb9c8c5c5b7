package org.maitri.services.internal.imports.values;

import java.util.Locale;
import java.util.Set;

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

    private Nothing() {}

    public static boolean is(String cell) {
        return cell.length() <= 10 && MARKS.contains(cell.toLowerCase(Locale.ROOT));
    }

    /** Where a number or a date should be, some words mean nothing too, which elsewhere are values. */
    static boolean isWhereValuesAre(String cell) {
        return is(cell) || cell.length() <= 14 && WORDS.contains(cell.toLowerCase(Locale.ROOT));
    }
}
