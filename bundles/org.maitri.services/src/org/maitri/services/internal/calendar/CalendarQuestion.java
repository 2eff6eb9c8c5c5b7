package org.maitri.services.internal.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
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

    private final Map<String, String> row;
    private final ZoneId zone;

    CalendarQuestion(Map<String, String> row) {
        this.row = row;
        this.zone = zone(cell("zone"));
    }

    String answer() {
        BusinessCalendar calendar = BusinessCalendar.of(hours());
        String operation = cell("op").toLowerCase(Locale.ROOT).replace("_", "");
        if (operation.isEmpty()) {
            throw new RefusedException(Messages.get("case.operation.none"));
        }
        Instant start = moment("start");
        return switch (operation) {
            case "add" -> text(calendar.add(start, seconds()));
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
            return ZoneId.of(name.isEmpty() ? "UTC" : name);
        } catch (DateTimeException unknown) {
            throw new RefusedException(Messages.get("case.zone", name), unknown);
        }
    }

    /** A moment with an offset; one without is a time of the calendar's wall clock. */
    private Instant moment(String column) {
        String text = cell(column).replaceFirst("(?<=\\d) +(?=\\d)", "T").replace(" ", "");
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException withoutOffset) {
            try {
                return LocalDateTime.parse(text).atZone(zone).toInstant();
            } catch (DateTimeParseException wrong) {
                throw new RefusedException(Messages.get("case.moment", column, cell(column)), wrong);
            }
        }
    }

    private Duration seconds() {
        try {
            BigDecimal millis = new BigDecimal(cell("arg")).movePointRight(3);
            return Duration.ofMillis(millis.setScale(0, RoundingMode.HALF_UP).longValueExact());
        } catch (ArithmeticException | NumberFormatException wrong) {
            throw new RefusedException(Messages.get("case.seconds", cell("arg")), wrong);
        }
    }

    private static String seconds(Duration duration) {
        return String.valueOf(Math.round(duration.toMillis() / 1000.0));
    }

    private static String text(Optional<Instant> moment) {
        return moment.map(
                        at -> at.plusMillis(500).truncatedTo(ChronoUnit.SECONDS).toString())
                .orElse(NEVER);
    }
}
