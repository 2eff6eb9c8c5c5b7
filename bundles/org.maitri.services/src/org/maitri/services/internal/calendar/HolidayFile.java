package org.maitri.services.internal.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.property.DateStart;
import biweekly.util.Duration;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.maitri.kernel.RefusedException;

/** The days of an iCalendar file, each with its name. */
final class HolidayFile {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final int YEARS_AHEAD = 10;
    private static final long MOST_BYTES = 32L << 20;
    /** An event that takes most of a day takes all of it. */
    private static final long HOURS_OF_A_DAY = 20;

    private static final int LONGEST_NAME = 80;

    private final Map<LocalDate, String> days = new TreeMap<>();
    private final LocalDate last;
    private long hourly;

    private HolidayFile(LocalDate today) {
        last = today.plusYears(YEARS_AHEAD);
    }

    /** @param today recurring events are followed until ten years from then */
    static HolidayFile read(Path path, LocalDate today) {
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw new RefusedException(Messages.get("holidays.large", path));
            }
            return of(Files.readString(path), path, today);
        } catch (IOException unreadable) {
            throw new RefusedException(Messages.get("holidays.unreadable", path), unreadable);
        }
    }

    /** @param where it comes from, for whoever has to look for another one */
    static HolidayFile of(String text, Object where, LocalDate today) {
        if (!isWhole(text)) {
            throw new RefusedException(Messages.get("holidays.cut", where));
        }
        HolidayFile file = new HolidayFile(today);
        long events = 0;
        for (ICalendar calendar : Biweekly.parse(text).all()) {
            for (VEvent event : calendar.getEvents()) {
                events++;
                if (event.getDateStart() == null || event.getDateStart().getValue() == null) {
                    throw new RefusedException(Messages.get("holidays.dayless", where, events, name(event)));
                }
                file.add(event, zone(calendar, event.getDateStart()));
            }
        }
        if (events == 0) {
            throw new RefusedException(Messages.get("holidays.none", where));
        }
        return file;
    }

    /** What is cut off would silently lack holidays. */
    private static boolean isWhole(String text) {
        int begun = text.lastIndexOf("BEGIN:VCALENDAR");
        return begun < 0 || text.indexOf("END:VCALENDAR", begun) > 0;
    }

    private static TimeZone zone(ICalendar calendar, DateStart start) {
        TimezoneAssignment assigned = calendar.getTimezoneInfo().getTimezone(start);
        return assigned == null ? TimeZone.getDefault() : assigned.getTimeZone();
    }

    private void add(VEvent event, TimeZone zone) {
        long hours = hours(event);
        if (event.getDateStart().getValue().hasTime() && hours < HOURS_OF_A_DAY) {
            hourly++;
            return;
        }
        long length = Math.max(1, (hours + 12) / 24);
        ZoneId place = zone.toZoneId();
        DateIterator dates = event.getDateIterator(zone);
        dates.advanceTo(Date.from(FIRST.minusYears(1).atStartOfDay(place).toInstant()));
        while (dates.hasNext()) {
            LocalDate begin = dates.next().toInstant().atZone(place).toLocalDate();
            if (begin.isAfter(last)) {
                return;
            }
            for (long i = 0; i < length && i < 366; i++) {
                LocalDate day = begin.plusDays(i);
                if (!day.isBefore(FIRST)) {
                    days.merge(day, name(event), (one, other) -> one.equals(other) ? one : one + ", " + other);
                }
            }
        }
    }

    private static long hours(VEvent event) {
        Date start = event.getDateStart().getValue();
        if (event.getDateEnd() != null && event.getDateEnd().getValue() != null) {
            return ChronoUnit.HOURS.between(
                    start.toInstant(), event.getDateEnd().getValue().toInstant());
        }
        Duration duration =
                event.getDuration() == null ? null : event.getDuration().getValue();
        return duration == null ? 24 : duration.toMillis() / 3_600_000;
    }

    private static String name(VEvent event) {
        String name = event.getSummary() == null ? null : event.getSummary().getValue();
        String line = name == null ? "" : name.replaceAll("[\\s;]+", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST_NAME));
    }

    Map<LocalDate, String> days() {
        return days;
    }

    /** A line for each day, as calendars write them. */
    String lines() {
        return days.entrySet().stream()
                .map(day -> (day.getKey() + " " + day.getValue()).strip())
                .collect(Collectors.joining("\n"));
    }

    /** How many events take only some hours. */
    long hourly() {
        return hourly;
    }
}
