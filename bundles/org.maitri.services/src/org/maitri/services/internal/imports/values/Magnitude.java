package org.maitri.services.internal.imports.values;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How numbers are shortened: {@code 5.2 M}, {@code 12k}, {@code 1,5 Mio.}. */
final class Magnitude {

    private static final Pattern BEHIND = Pattern.compile(
            "(?<=[\\d.,])\\s*(k|tsd|thousand|mil|m|mm|mn|mio|mill|million|millions|millionen|millones|b|bn|mrd"
                    + "|mld|billion|billions|milliarden|\u4E07|\u842C|\u5104|\u4EBF|\uB9CC)\\.?$",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("k", 3),
            Map.entry("tsd", 3),
            Map.entry("mil", 3),
            Map.entry("thousand", 3),
            Map.entry("\u4E07", 4),
            Map.entry("\u842C", 4),
            Map.entry("\uB9CC", 4),
            Map.entry("\u5104", 8),
            Map.entry("\u4EBF", 8),
            Map.entry("b", 9),
            Map.entry("bn", 9),
            Map.entry("mrd", 9),
            Map.entry("mld", 9),
            Map.entry("billion", 9),
            Map.entry("billions", 9),
            Map.entry("milliarden", 9));
    private static final int MILLION = 6;

    private Magnitude() {}

    /** Takes it away from the end of a number. @return the power of ten it stands for, 0 where there is none */
    static int take(StringBuilder number) {
        char last = number.charAt(number.length() - 1);
        if (last >= '0' && last <= '9') {
            return 0;
        }
        Matcher behind = BEHIND.matcher(number);
        if (!behind.find()) {
            return 0;
        }
        int power = POWERS.getOrDefault(behind.group(1).toLowerCase(Locale.ROOT), MILLION);
        number.setLength(behind.start());
        return power;
    }
}
