package org.maitri.services.internal.imports.values;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names of months and weekdays in the languages exports are usually written in. */
final class MonthNames {

    private static final List<Locale> LANGUAGES = List.of(
            Locale.ENGLISH,
            Locale.GERMAN,
            Locale.FRENCH,
            Locale.of("es"),
            Locale.ITALIAN,
            Locale.of("nl"),
            Locale.of("pt"),
            Locale.of("sv"),
            Locale.of("da"),
            Locale.of("nb"),
            Locale.of("fi"),
            Locale.of("pl"),
            Locale.of("cs"),
            Locale.of("tr"),
            Locale.of("ru"),
            Locale.of("uk"));
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE);
    private static final Map<String, Integer> MONTHS = new HashMap<>(Map.of("sept", 9, "mrz", 3, "maerz", 3));
    private static final Set<String> DAYS = new HashSet<>();

    static {
        for (Locale language : LANGUAGES) {
            for (TextStyle style : STYLES) {
                for (Month month : Month.values()) {
                    addMonth(plain(month.getDisplayName(style, language), language), month);
                }
                for (DayOfWeek day : DayOfWeek.values()) {
                    DAYS.add(plain(day.getDisplayName(style, language), language));
                }
            }
        }
        DAYS.removeAll(MONTHS.keySet());
    }

    private MonthNames() {}

    private static void addMonth(String name, Month month) {
        if (name.chars().noneMatch(Character::isDigit)) {
            MONTHS.putIfAbsent(name, month.getValue());
            MONTHS.putIfAbsent(
                    Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", ""), month.getValue());
        }
    }

    private static String plain(String name, Locale language) {
        return name.toLowerCase(language).replace(".", "");
    }

    /** The month's number, or 0 if it is no month. */
    static int month(String word) {
        return MONTHS.getOrDefault(word, 0);
    }

    static boolean isWeekday(String word) {
        return DAYS.contains(word);
    }
}
