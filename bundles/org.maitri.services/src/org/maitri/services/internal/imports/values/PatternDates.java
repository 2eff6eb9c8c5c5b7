package org.maitri.services.internal.imports.values;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.maitri.kernel.RefusedException;
import org.maitri.services.internal.imports.Messages;

/** Reads dates in a pattern a person gave, {@code epoch} among them. */
final class PatternDates {

    private static final long MILLIS_FROM = 100_000_000_000L;

    private final String pattern;
    private final DateTimeFormatter formatter;

    /** @throws RefusedException if there is no such pattern */
    PatternDates(String pattern) {
        this.pattern = pattern;
        try {
            formatter = pattern.equals("epoch")
                    ? null
                    : new DateTimeFormatterBuilder()
                            .parseCaseInsensitive()
                            .appendPattern(pattern.replace('y', 'u'))
                            .toFormatter(Locale.ENGLISH)
                            .withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException wrong) {
            throw new RefusedException(Messages.get("mapping.pattern", pattern, wrong.getMessage()), wrong);
        }
    }

    Day read(String cell) throws BadCell {
        try {
            return formatter == null
                    ? epoch(cell)
                    : day(formatter.parseBest(
                            cell, ZonedDateTime::from, OffsetDateTime::from, LocalDateTime::from, LocalDate::from));
        } catch (DateTimeException | NumberFormatException wrong) {
            throw new BadCell(Messages.get("cell.date.pattern", pattern));
        }
    }

    /** Seconds or milliseconds since 1970. */
    static Day epoch(String cell) {
        long number = Long.parseLong(cell.replaceFirst("\\.\\d*$", ""));
        Instant moment = Math.abs(number) >= MILLIS_FROM ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
        return day(moment.atZone(ZoneOffset.UTC));
    }

    private static Day day(TemporalAccessor found) {
        return switch (found) {
            case ZonedDateTime at -> new Day(at.toLocalDate(), at.toLocalTime(), at.getOffset());
            case OffsetDateTime at -> new Day(at.toLocalDate(), at.toLocalTime(), at.getOffset());
            case LocalDateTime at -> new Day(at.toLocalDate(), at.toLocalTime(), null);
            default -> new Day(LocalDate.from(found), (LocalTime) null, null);
        };
    }
}
