package org.maitri.services.internal.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.maitri.kernel.RefusedException;
import org.maitri.kernel.time.BusinessCalendar;
import org.maitri.kernel.time.BusinessHours;

/** One question about business time, with the calendar it is asked of. */
final class CalendarQuestion {

    private static final String NEVER = "never";
    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalEnd()
            .appendPattern("[XXXXX][X]")
            .optionalStart()
            .appendZoneRegionId()
            .optionalEnd()
            .optionalStart()
            .appendLiteral('[')
            .appendZoneRegionId()
            .appendLiteral(']')
            .optionalEnd()
            .parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
            .toFormatter(Locale.ROOT);

    private final Map<String, String> row;
    private final ZoneId zone;

    CalendarQuestion(Map<String, String> row) {
        this.row = row;
        this.zone = zone(cell("zone"));
    }

    String answer() {
        BusinessCalendar calendar = BusinessCalendar.of(hours());
        String operation = cell("op").toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
        if (operation.isEmpty()) {
            throw new RefusedException(Messages.get("case.operation.none"));
        }
        Instant start = moment("start");
        return switch (operation) {
            case "add" -> text(calendar.add(start, duration()));
            case "elapsed" -> seconds(calendar.elapsed(start, moment("arg")));
            case "nextopen" -> text(calendar.nextOpen(start));
            case "prevopen", "previousopen" -> text(calendar.previousOpen(start));
            case "nextclose" -> text(calendar.nextClose(start));
            case "isopen" -> String.valueOf(calendar.isOpen(start));
            default -> throw new RefusedException(Messages.get("case.operation", cell("op")));
        };
    }

    private BusinessHours hours() {
        HoursNotation week = new HoursNotation("weekly_hours", cell("weekly_hours"));
        HoursNotation breaks = new HoursNotation("breaks", cell("breaks"));
        return new BusinessHours(
                zone,
                week.weekdays(),
                breaks.weekdays(),
                HoursNotation.days("holidays", cell("holidays")),
                new HoursNotation("special_hours", cell("special_hours")).days(),
                breaks.days());
    }

    private String cell(String column) {
        return row.getOrDefault(column, "");
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name.isEmpty() ? "UTC" : name, ZoneId.SHORT_IDS);
        } catch (DateTimeException unknown) {
            throw new RefusedException(Messages.get("case.zone", name), unknown);
        }
    }

    /** A moment with an offset or a zone; one without is a time of the calendar's wall clock. */
    private Instant moment(String column) {
        if (cell(column).isEmpty()) {
            throw new RefusedException(Messages.get("case.moment.none", column));
        }
        String text = cell(column).replaceFirst("(?<=\\d)[Tt ] *(?=\\d)", "T").replace(" ", "");
        try {
            return Instant.from(MOMENT.withZone(zone).parse(text));
        } catch (DateTimeException wrong) {
            throw new RefusedException(Messages.get("case.moment", column, cell(column)), wrong);
        }
    }

    /** How long, as a number of seconds or as {@code PT1H30M}. */
    private Duration duration() {
        String text = cell("arg");
        if (text.isEmpty()) {
            throw new RefusedException(Messages.get("case.seconds.none"));
        }
        try {
            return text.matches("[+-]?[Pp].*")
                    ? Duration.parse(text)
                    : Duration.ofMillis(rounded(new BigDecimal(text).movePointRight(3)));
        } catch (ArithmeticException | NumberFormatException | DateTimeParseException wrong) {
            throw new RefusedException(Messages.get("case.seconds", text), wrong);
        }
    }

    private static String seconds(Duration duration) {
        return String.valueOf(rounded(BigDecimal.valueOf(duration.toMillis(), 3)));
    }

    /** A half is rounded away from zero, so that looking back gives the same as looking ahead. */
    private static long rounded(BigDecimal number) {
        return number.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static String text(Optional<Instant> moment) {
        return moment.map(
                        at -> at.plusMillis(500).truncatedTo(ChronoUnit.SECONDS).toString())
                .orElse(NEVER);
    }
}
