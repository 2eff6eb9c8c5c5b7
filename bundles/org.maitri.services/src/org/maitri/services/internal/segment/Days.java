package org.maitri.services.internal.segment;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number of days as people write it: {@code 90d}, {@code 2w}, {@code 6m} of 30 days, {@code 1y} of 365. */
final class Days {

    private static final Pattern FORM = Pattern.compile("(\\d{1,5})([dwmyDWMY]?)");
    private static final Map<String, Integer> UNITS = Map.of("", 1, "d", 1, "w", 7, "m", 30, "y", 365);
    private static final int MOST = 100 * 365;

    private Days() {}

    static Optional<Integer> read(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        int days = Integer.parseInt(form.group(1)) * UNITS.get(form.group(2).toLowerCase(Locale.ROOT));
        return days > MOST ? Optional.empty() : Optional.of(days);
    }
}
