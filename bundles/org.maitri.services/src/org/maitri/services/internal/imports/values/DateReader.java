package org.maitri.services.internal.imports.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maitri.services.internal.imports.Messages;

/** Reads dates as people and programs write them. */
final class DateReader {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final LocalDate SERIAL_START = LocalDate.of(1899, 12, 30);

    private static final Pattern NUMBERS = Pattern.compile(
            "(\\d{1,4})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{1,4})(?:[T,]?\\s*(.*))?", Pattern.DOTALL);
    private static final Pattern COMPACT =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?(Z?))?");
    private static final Pattern EAST_ASIAN = Pattern.compile(
            "(\\d{4})\\s?[\u5E74\uB144]\\s?(\\d{1,2})\\s?[\u6708\uC6D4]\\s?(\\d{1,2})\\s?[\u65E5\uC77C]\\s*(.*)");
    /** Seconds or milliseconds since 1970, from 2001 on. */
    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\.\\d+)?|1\\d{12}");

    private static final Pattern SERIAL = Pattern.compile("([2-7]\\d{4})(?:\\.(\\d+))?");
    private static final Pattern PARTIAL = Pattern.compile("\\d{4}|\\d{1,2}[-/.]\\d{4}|\\d{4}[-/.]\\d{1,2}"
            + "|Q[1-4][ -/]?\\d{4}|\\d{4}[ -/]?Q[1-4]|\\d{4}-?W\\d{2}|(?:--)?\\d{1,2}[-/.]\\d{1,2}\\.?");
    private static final Pattern CLOCK = Pattern.compile("(?:^|[\\s,])(\\d{1,2}:\\d{2}.*?)(?=\\s+\\d{4}$|$)");

    /** Words that people put between the parts of a date. */
    private static final Set<String> FILLERS = Set.of(
            "de", "del", "of", "the", "den", "der", "le", "di", "at", "um", "\u00E0", "a", "las", "on", "kl", "el",
            "d");

    private final DateStyle style;

    DateReader(DateStyle style) {
        this.style = style;
    }

    /** The day; null for a month or a year, which is no day. */
    Day read(String cell) throws BadCell {
        Matcher numbers = NUMBERS.matcher(cell);
        if (numbers.matches()) {
            return numbers(numbers);
        }
        if (EPOCH.matcher(cell).matches()) {
            return PatternDates.epoch(cell);
        }
        Matcher compact = COMPACT.matcher(cell);
        if (compact.matches()) {
            String time = compact.group(4) == null
                    ? ""
                    : compact.group(4)
                            + ':'
                            + compact.group(5)
                            + (compact.group(6) == null ? "" : ':' + compact.group(6))
                            + compact.group(7);
            return day(number(compact, 1), number(compact, 2), number(compact, 3), time);
        }
        if (PARTIAL.matcher(cell).matches()) {
            return null;
        }
        Matcher eastAsian = EAST_ASIAN.matcher(cell);
        if (eastAsian.matches()) {
            return day(number(eastAsian, 1), number(eastAsian, 2), number(eastAsian, 3), eastAsian.group(4));
        }
        Matcher serial = SERIAL.matcher(cell);
        return serial.matches() && (style.serial() || serial.group(2) != null) ? serial(serial) : words(cell);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private Day numbers(Matcher found) throws BadCell {
        int first = number(found, 1);
        int second = number(found, 3);
        int third = number(found, 4);
        String time = found.group(5) == null || found.group(5).equals(".") ? "" : found.group(5);
        if (found.group(1).length() > 2) {
            return day(first, second, third, time);
        }
        if (found.group(4).length() == 3) {
            throw new BadCell(Messages.get("cell.date"));
        }
        int year = found.group(4).length() <= 2 ? century(third) : third;
        if (style.dayFirst()) {
            if (second > 12 && first <= 12) {
                throw new BadCell(Messages.get("cell.date.day-first", String.valueOf(second)));
            }
            return day(year, second, first, time);
        }
        if (first > 12 && second <= 12 && !found.group(2).equals(".")) {
            throw new BadCell(Messages.get("cell.date.month-first", String.valueOf(first)));
        }
        return first > 12 ? day(year, second, first, time) : day(year, first, second, time);
    }

    private static int century(int year) {
        return year <= Year.now().getValue() % 100 + 10 ? 2000 + year : 1900 + year;
    }

    private static Day day(int year, int month, int day, String time) throws BadCell {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new BadCell(Messages.get(
                    "cell.date.year", String.valueOf(year), String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR)));
        }
        TimeText at = TimeText.of(time);
        try {
            return new Day(LocalDate.of(year, month, day), at.time(), at.zone());
        } catch (DateTimeException impossible) {
            throw new BadCell(Messages.get("cell.date.impossible"));
        }
    }

    private static Day serial(Matcher found) {
        LocalDate date = SERIAL_START.plusDays(number(found, 1));
        if (found.group(2) == null) {
            return new Day(date, null, null);
        }
        double part = Double.parseDouble("0." + found.group(2));
        return new Day(date, LocalTime.ofSecondOfDay(Math.min(86_399, Math.round(part * 86_400))), null);
    }

    /** Dates with the name of a month. */
    private static Day words(String cell) throws BadCell {
        String rest = cell;
        String time = "";
        Matcher clock = CLOCK.matcher(cell);
        if (clock.find()) {
            time = clock.group(1);
            rest = cell.substring(0, clock.start()) + ' ' + cell.substring(clock.end());
        }
        int month = 0;
        int day = 0;
        int year = -1;
        for (String word : rest.toLowerCase(Locale.ROOT).split("[\\s,./\\-]+")) {
            int named = MonthNames.month(word);
            boolean number = word.matches("'?\\d{1,4}(?:st|nd|rd|th|er|\u00BA|\u00AA|\u00B0)?");
            if (named > 0 && month == 0) {
                month = named;
            } else if (number && word.length() <= 4 && day == 0 && !word.startsWith("'") && !word.matches("\\d{3,4}")) {
                day = Integer.parseInt(word.replaceAll("\\D", ""));
            } else if (number && year < 0) {
                int written = Integer.parseInt(word.replaceAll("\\D", ""));
                year = word.matches("'?\\d{2}") ? century(written) : written;
            } else if (!word.isEmpty() && !MonthNames.isWeekday(word) && !FILLERS.contains(word)) {
                throw new BadCell(Messages.get("cell.date"));
            }
        }
        if (month == 0) {
            throw new BadCell(Messages.get("cell.date"));
        }
        return day == 0 || year < 0 ? null : day(year, month, day, time);
    }
}
