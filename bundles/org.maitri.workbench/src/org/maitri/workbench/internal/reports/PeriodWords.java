package org.maitri.workbench.internal.reports;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maitri.ui.RelativeTime;

/** The usual periods in words; others are written as they are told. */
final class PeriodWords {

    private final Map<String, String> words = new LinkedHashMap<>();

    PeriodWords() {
        for (String period : Messages.get("presets").split(",")) {
            words.put(period, Messages.get("preset." + period));
        }
    }

    /** From which day to which. @param days as they are told: 2026-01-01..2026-03-31 */
    static String days(String days) {
        return Stream.of(days.split("\\.\\."))
                .map(day -> RelativeTime.local().day(LocalDate.parse(day)))
                .distinct()
                .collect(Collectors.joining(" \u2013 "));
    }

    List<String> all() {
        return List.copyOf(words.values());
    }

    String words(String period) {
        return words.getOrDefault(period, period);
    }

    String period(String text) {
        return words.entrySet().stream()
                .filter(each -> each.getValue().equalsIgnoreCase(text.strip()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(text);
    }
}
