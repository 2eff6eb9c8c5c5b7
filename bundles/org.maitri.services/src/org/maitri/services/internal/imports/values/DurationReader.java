package org.maitri.services.internal.imports.values;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maitri.services.internal.imports.Messages;

/** Reads how long something took: {@code 2h 30m}, {@code PT5H}, {@code 03:15:00}, {@code 1.5} where the column names a unit. */
final class DurationReader {

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;
    private static final BigDecimal LONGEST = BigDecimal.valueOf(100 * 366 * DAY);

    private static final Pattern CLOCK = Pattern.compile(
            "(?:(\\d{1,4})\\s*(?:d|days?|\\.)\\s*,?\\s*)?(\\d{1,5}):([0-5]\\d)(?::([0-5]\\d)(?:[.,]\\d+)?)?(?:\\s*h)?");
    private static final Pattern PART =
            Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*(\\p{L}+)\\.?[\\s,;]*(?:and|und|et|y|e)?\\s*");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Map<String, Long> UNITS = Map.ofEntries(
            Map.entry("s", 1L),
            Map.entry("sec", 1L),
            Map.entry("sek", 1L),
            Map.entry("second", 1L),
            Map.entry("sekunde", 1L),
            Map.entry("m", MINUTE),
            Map.entry("min", MINUTE),
            Map.entry("minute", MINUTE),
            Map.entry("minuto", MINUTE),
            Map.entry("h", HOUR),
            Map.entry("hr", HOUR),
            Map.entry("std", HOUR),
            Map.entry("hour", HOUR),
            Map.entry("stunde", HOUR),
            Map.entry("heure", HOUR),
            Map.entry("hora", HOUR),
            Map.entry("ore", HOUR),
            Map.entry("uur", HOUR),
            Map.entry("uren", HOUR),
            Map.entry("timer", HOUR),
            Map.entry("timmar", HOUR),
            Map.entry("d", DAY),
            Map.entry("day", DAY),
            Map.entry("tag", DAY),
            Map.entry("tage", DAY),
            Map.entry("jour", DAY),
            Map.entry("dia", DAY),
            Map.entry("w", 7 * DAY),
            Map.entry("wk", 7 * DAY),
            Map.entry("week", 7 * DAY),
            Map.entry("woche", 7 * DAY));

    private final Long unit;

    /** @param column its name may say what plain numbers count: "Resolution time (in hrs)" */
    DurationReader(String column) {
        Long said = null;
        Matcher words = WORD.matcher(column.replaceAll("(?i)hh?:mm(:ss)?", ""));
        while (words.find()) {
            Long meant = words.group().length() < 2 ? null : unit(words.group());
            said = meant == null ? said : meant;
        }
        unit = said;
    }

    private static Long unit(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        Long exact = UNITS.get(plain);
        return exact != null || plain.length() < 3
                ? exact
                : UNITS.get(plain.replaceFirst(
                        "(?<=std|hr|min|sec|wk|hour|minute|second|day|week|jour|heure|hora|minuto|dia)s$"
                                + "|(?<=stunde|minute|sekunde|woche|tage)n$",
                        ""));
    }

    Duration read(String cell) throws BadCell {
        Matcher clock = CLOCK.matcher(cell);
        if (clock.matches()) {
            return Duration.ofSeconds(
                    number(clock, 1) * DAY + number(clock, 2) * HOUR + number(clock, 3) * MINUTE + number(clock, 4));
        }
        if (cell.length() > 2 && (cell.charAt(0) == 'P' || cell.charAt(0) == 'p')) {
            try {
                return Duration.parse(cell);
            } catch (DateTimeException other) {
                throw new BadCell(Messages.get("cell.duration"));
            }
        }
        if (NUMBER.matcher(cell).matches() && unit != null) {
            return seconds(new BigDecimal(cell.replace(',', '.')).multiply(BigDecimal.valueOf(unit)));
        }
        return parts(cell);
    }

    private static long number(Matcher found, int group) {
        return found.group(group) == null ? 0 : Long.parseLong(found.group(group));
    }

    private static Duration parts(String cell) throws BadCell {
        BigDecimal all = BigDecimal.ZERO;
        Matcher part = PART.matcher(cell);
        int from = 0;
        while (from < cell.length()) {
            Long each = part.find(from) && part.start() == from ? unit(part.group(2)) : null;
            if (each == null) {
                throw new BadCell(Messages.get("cell.duration"));
            }
            all = all.add(new BigDecimal(part.group(1).replace(',', '.')).multiply(BigDecimal.valueOf(each)));
            from = part.end();
        }
        return seconds(all);
    }

    private static Duration seconds(BigDecimal seconds) throws BadCell {
        if (seconds.compareTo(LONGEST) > 0) {
            throw new BadCell(Messages.get("cell.number.large"));
        }
        return Duration.ofSeconds(seconds.setScale(0, RoundingMode.HALF_UP).longValue());
    }
}
