package org.maitri.workbench.internal.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The usual periods in words; others are written as they are told. */
final class PeriodWords {

    private final Map<String, String> words = new LinkedHashMap<>();

    PeriodWords() {
        for (String period : Messages.get("presets").split(",")) {
            words.put(period, Messages.get("preset." + period));
        }
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
