package org.maitri.workbench.internal.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.time.BusinessCalendar;
import org.maitri.kernel.time.BusinessHours;
import org.maitri.kernel.time.Shift;
import org.maitri.spi.calendar.Calendars;
import org.maitri.spi.persistence.UnitOfWork;

/**
 * What a calendar's page shows of it.
 *
 * @param plan its week as it is written down
 * @param week what is open of each weekday, as seconds of the day
 * @param comingDays the next days that are not as their weekday says, in words
 */
record CalendarSheet(WeekPlan plan, Map<DayOfWeek, List<Shift>> week, List<String> comingDays) {

    private static final int DAYS = 8;
    private static final int MINUTE = 60;

    static Optional<CalendarSheet> of(Calendars calendars, RecordRef record, LocalDate today, UnitOfWork work) {
        return calendars
                .calendar(record, work)
                .map(named -> of(named.calendar(), calendars.dayNames(record, work), today));
    }

    static CalendarSheet of(BusinessCalendar calendar, Map<LocalDate, String> names, LocalDate today) {
        BusinessHours hours = calendar.hours();
        BusinessCalendar plain = BusinessCalendar.of(
                new BusinessHours(ZoneOffset.UTC, hours.week(), hours.weeklyBreaks(), Set.of(), Map.of(), Map.of()));
        Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
        LocalDate monday = LocalDate.EPOCH.with(DayOfWeek.MONDAY).plusWeeks(1);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, open(plain, monday.plusDays(day.getValue() - 1L)));
        }
        return new CalendarSheet(new WeekPlan(hours.week(), hours.weeklyBreaks()), week, coming(hours, names, today));
    }

    private static List<Shift> open(BusinessCalendar plain, LocalDate day) {
        Instant midnight = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        List<Shift> open = new ArrayList<>();
        plain.open(midnight, midnight.plusSeconds(Shift.DAY), Shift.DAY / MINUTE)
                .forEach(stretch -> open.add(new Shift(
                        (int) Duration.between(midnight, stretch.from()).toSeconds(),
                        (int) Duration.between(midnight, stretch.to()).toSeconds())));
        return open;
    }

    private static List<String> coming(BusinessHours hours, Map<LocalDate, String> names, LocalDate today) {
        Map<LocalDate, String> days = new TreeMap<>();
        hours.holidays().forEach(day -> days.put(day, Messages.get("week.days.holiday")));
        hours.special().forEach((day, shifts) -> days.putIfAbsent(day, words(shifts)));
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL);
        return days.entrySet().stream()
                .filter(day -> !day.getKey().isBefore(today))
                .limit(DAYS)
                .map(day -> line(format.format(day.getKey()), day.getValue(), names.get(day.getKey())))
                .toList();
    }

    private static String line(String day, String hours, String name) {
        return name == null
                ? Messages.get("week.days.day", day, hours)
                : Messages.get("week.days.named", day, hours, name);
    }

    static String words(List<Shift> shifts) {
        return shifts.isEmpty()
                ? Messages.get("week.closed")
                : shifts.stream().map(Shift::toString).collect(Collectors.joining(", "));
    }

    static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, Locale.getDefault());
    }

    long secondsAWeek() {
        return week.values().stream()
                .flatMap(List::stream)
                .mapToLong(Shift::seconds)
                .sum();
    }

    /** The week as it is heard. */
    String sentence() {
        return week.entrySet().stream()
                .map(day -> name(day.getKey()) + " " + words(day.getValue()))
                .collect(Collectors.joining("; "));
    }
}
