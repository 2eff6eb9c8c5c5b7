package org.maitri.services.internal.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maitri.kernel.Period;

/** Periods as people write them. */
final class PeriodText {

    private static final Pattern DAYS = Pattern.compile("(\\d{1,5})d");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-?q([1-4])");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private PeriodText() {}

    static Optional<Period> read(String written, LocalDate today) {
        try {
            return Optional.ofNullable(understood(written.strip().toLowerCase(Locale.ROOT), today));
        } catch (DateTimeException | IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    private static Period understood(String text, LocalDate today) {
        Matcher days = DAYS.matcher(text);
        if (days.matches()) {
            return Period.ending(today, Integer.parseInt(days.group(1)));
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            LocalDate first =
                    LocalDate.of(Integer.parseInt(quarter.group(1)), Integer.parseInt(quarter.group(2)) * 3 - 2, 1);
            return new Period(first, first.plusMonths(3).minusDays(1));
        }
        int to = text.indexOf("..");
        if (to >= 0) {
            return new Period(LocalDate.parse(text.substring(0, to)), LocalDate.parse(text.substring(to + 2)));
        }
        YearMonth month = YearMonth.from(today);
        return switch (text) {
            case "today" -> new Period(today, today);
            case "yesterday" -> new Period(today.minusDays(1), today.minusDays(1));
            case "this-month" -> month(month);
            case "last-month" -> month(month.minusMonths(1));
            case "this-year" -> year(today.getYear());
            case "last-year" -> year(today.getYear() - 1);
            default -> {
                if (YEAR.matcher(text).matches()) {
                    yield year(Integer.parseInt(text));
                }
                if (MONTH.matcher(text).matches()) {
                    yield month(YearMonth.parse(text));
                }
                LocalDate day = LocalDate.parse(text);
                yield new Period(day, day);
            }
        };
    }

    private static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    private static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
