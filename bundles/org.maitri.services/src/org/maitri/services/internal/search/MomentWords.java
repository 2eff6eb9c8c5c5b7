package org.maitri.services.internal.search;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times as people type them: {@code today}, {@code 2026-03}, {@code 2d}. */
final class MomentWords {

    private static final Pattern DURATION = Pattern.compile("(\\d{1,6})\\s*(min|h|d|w|mo|m|y)");

    private final ZonedDateTime now;

    /** @param now and the time zone of the person */
    MomentWords(ZonedDateTime now) {
        this.now = now;
    }

    /** From the beginning of a time to before its end. */
    record Span(Instant from, Instant to) {}

    /** A day, a month, a year or a moment; empty if it is none. */
    Optional<Span> span(String text) {
        LocalDate today = now.toLocalDate();
        try {
            return Optional.of(
                    switch (text.toLowerCase(Locale.ROOT)) {
                        case "now" -> new Span(now.toInstant(), now.toInstant());
                        case "today" -> days(today, today.plusDays(1));
                        case "yesterday" -> days(today.minusDays(1), today);
                        case "tomorrow" -> days(today.plusDays(1), today.plusDays(2));
                        default -> absolute(text);
                    });
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private Span absolute(String text) {
        return switch (text.length()) {
            case 4 ->
                days(Year.parse(text).atDay(1), Year.parse(text).plusYears(1).atDay(1));
            case 7 ->
                days(
                        YearMonth.parse(text).atDay(1),
                        YearMonth.parse(text).plusMonths(1).atDay(1));
            case 10 -> days(LocalDate.parse(text), LocalDate.parse(text).plusDays(1));
            default -> new Span(Instant.parse(text), Instant.parse(text));
        };
    }

    private Span days(LocalDate from, LocalDate to) {
        return new Span(
                from.atStartOfDay(now.getZone()).toInstant(),
                to.atStartOfDay(now.getZone()).toInstant());
    }

    /** So long from now: {@code 2d} ahead, or ago; empty if it is no length of time. */
    Optional<Instant> away(String text, boolean ahead) {
        Matcher form = DURATION.matcher(text.toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            return Optional.empty();
        }
        long amount = Long.parseLong(form.group(1)) * (ahead ? 1 : -1);
        ChronoUnit unit = switch (form.group(2)) {
            case "min" -> ChronoUnit.MINUTES;
            case "h" -> ChronoUnit.HOURS;
            case "w" -> ChronoUnit.WEEKS;
            case "m", "mo" -> ChronoUnit.MONTHS;
            case "y" -> ChronoUnit.YEARS;
            default -> ChronoUnit.DAYS;
        };
        try {
            return Optional.of(now.plus(amount, unit).toInstant());
        } catch (DateTimeException tooFar) {
            return Optional.empty();
        }
    }
}
