package org.maitri.kernel.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * When somebody is open, as people write it down: the week, and the days that are otherwise. A holiday is closed. A day with
 * special hours has these instead of those of its weekday, unless it is a holiday. Breaks are closed whatever else is said.
 *
 * @param zone where the wall clock hangs
 * @param week the shifts of the weekdays; a weekday without any is closed
 * @param weeklyBreaks the breaks of the weekdays
 * @param special the shifts of single days; an empty list closes the day
 * @param breaks the breaks of single days
 */
public record BusinessHours(
        ZoneId zone,
        Map<DayOfWeek, List<Shift>> week,
        Map<DayOfWeek, List<Shift>> weeklyBreaks,
        Set<LocalDate> holidays,
        Map<LocalDate, List<Shift>> special,
        Map<LocalDate, List<Shift>> breaks) {

    /** Every hour of every day: what counts is the calendar's time. */
    public static final BusinessHours ALWAYS = in(ZoneOffset.UTC).everyDay(Shift.ALL_DAY);

    public BusinessHours {
        week = Map.copyOf(sorted(week));
        weeklyBreaks = Map.copyOf(sorted(weeklyBreaks));
        holidays = Set.copyOf(holidays);
        special = Map.copyOf(sorted(special));
        breaks = Map.copyOf(sorted(breaks));
    }

    private static <K> Map<K, List<Shift>> sorted(Map<K, List<Shift>> shifts) {
        Map<K, List<Shift>> sorted = new TreeMap<>();
        shifts.forEach((key, of) -> sorted.put(key, of.stream().sorted().toList()));
        return sorted;
    }

    /** Never open, until something is said of the week or of single days. */
    public static BusinessHours in(ZoneId zone) {
        return new BusinessHours(zone, Map.of(), Map.of(), Set.of(), Map.of(), Map.of());
    }

    /** Every weekday the same. */
    public BusinessHours everyDay(Shift... shifts) {
        Map<DayOfWeek, List<Shift>> all = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            all.put(day, List.of(shifts));
        }
        return new BusinessHours(zone, all, weeklyBreaks, holidays, special, breaks);
    }

    /** From Monday to Friday the same, closed at the weekend. */
    public BusinessHours workdays(Shift... shifts) {
        Map<DayOfWeek, List<Shift>> days = new EnumMap<>(DayOfWeek.class);
        for (int day = 1; day <= 5; day++) {
            days.put(DayOfWeek.of(day), List.of(shifts));
        }
        return new BusinessHours(zone, days, weeklyBreaks, holidays, special, breaks);
    }

    /** This, and closed on further days. */
    public BusinessHours closedOn(Collection<LocalDate> days) {
        Set<LocalDate> all = new HashSet<>(holidays);
        all.addAll(days);
        return new BusinessHours(zone, week, weeklyBreaks, all, special, breaks);
    }

    /** This, with other hours on some days. */
    public BusinessHours withSpecial(Map<LocalDate, List<Shift>> days) {
        Map<LocalDate, List<Shift>> all = new TreeMap<>(special);
        all.putAll(days);
        return new BusinessHours(zone, week, weeklyBreaks, holidays, all, breaks);
    }

    /** This, with breaks on some days. */
    public BusinessHours withBreaks(Map<LocalDate, List<Shift>> days) {
        Map<LocalDate, List<Shift>> all = new TreeMap<>(breaks);
        all.putAll(days);
        return new BusinessHours(zone, week, weeklyBreaks, holidays, special, all);
    }

    /** The shifts that begin on a day, without regard to breaks. */
    public List<Shift> shifts(LocalDate day) {
        if (holidays.contains(day)) {
            return List.of();
        }
        List<Shift> own = special.get(day);
        return own == null ? week.getOrDefault(day.getDayOfWeek(), List.of()) : own;
    }
}
