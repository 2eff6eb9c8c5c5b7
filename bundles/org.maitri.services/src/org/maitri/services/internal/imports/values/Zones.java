package org.maitri.services.internal.imports.values;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Time zones by the names they go by behind a time: {@code GMT+1}, {@code PST}, {@code Europe/Berlin}. */
final class Zones {

    private static final Map<String, Integer> HOURS = Map.ofEntries(
            Map.entry("Z", 0),
            Map.entry("UTC", 0),
            Map.entry("GMT", 0),
            Map.entry("WET", 0),
            Map.entry("WEST", 1),
            Map.entry("BST", 1),
            Map.entry("CET", 1),
            Map.entry("MEZ", 1),
            Map.entry("CEST", 2),
            Map.entry("MESZ", 2),
            Map.entry("EET", 2),
            Map.entry("EEST", 3),
            Map.entry("MSK", 3),
            Map.entry("SGT", 8),
            Map.entry("HKT", 8),
            Map.entry("JST", 9),
            Map.entry("AEST", 10),
            Map.entry("AEDT", 11),
            Map.entry("NZST", 12),
            Map.entry("NZDT", 13),
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7));

    private Zones() {}

    static Optional<ZoneId> named(String name) {
        Integer hours = HOURS.get(name.toUpperCase(Locale.ROOT));
        if (hours != null) {
            return Optional.of(ZoneOffset.ofHours(hours));
        }
        if (!name.matches("(?:UTC|GMT)? ?[+-]\\d{1,2}(?::?\\d{2})?|[A-Z]\\w+(?:/[A-Z][\\w+-]+)+")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    name.indexOf('/') > 0 ? ZoneId.of(name) : offset(name.replaceFirst("^(?:UTC|GMT)? ?", "")));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static ZoneOffset offset(String text) {
        String digits = text.substring(1).replace(":", "");
        int hours = Integer.parseInt(digits.substring(0, digits.length() > 2 ? digits.length() - 2 : digits.length()));
        int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
        int sign = text.charAt(0) == '-' ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }
}
