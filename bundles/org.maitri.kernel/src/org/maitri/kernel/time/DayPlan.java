package org.maitri.kernel.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Works out from business hours which stretches of the wall clock are open: those of a week, and the days that differ. */
final class DayPlan {

    static final long SECOND = 1000;
    static final long DAY = Shift.DAY * SECOND;
    static final long WEEK = 7 * DAY;

    private final BusinessHours hours;
    private final Map<Long, Spans.Span> skipped = new TreeMap<>();

    DayPlan(BusinessHours hours, LocalClock clock) {
        this.hours = hours;
        clock.skipped().forEach(span -> skipped.put(Math.floorDiv(span.from(), DAY), span));
    }

    /** What is open of a week that begins on Monday, as if nothing were special. */
    Spans week() {
        List<Spans.Span> open = new ArrayList<>();
        List<Spans.Span> closed = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            long midnight = (day.getValue() - 1) * DAY;
            add(hours.week().get(day), midnight, open);
            add(hours.weeklyBreaks().get(day), midnight, closed);
        }
        return wrapped(open).without(wrapped(closed));
    }

    /** What reaches beyond Sunday is open at the beginning of the week. */
    private static Spans wrapped(List<Spans.Span> spans) {
        List<Spans.Span> wrapped = new ArrayList<>();
        for (Spans.Span span : spans) {
            wrapped.add(new Spans.Span(span.from(), Math.min(span.to(), WEEK)));
            wrapped.add(new Spans.Span(0, span.to() - WEEK));
        }
        return Spans.union(wrapped);
    }

    /** The days that are not as their weekday says, as days since 1970 with what is open on them. */
    Map<Long, Spans> otherDays(Spans week) {
        TreeSet<Long> days = new TreeSet<>();
        hours.holidays().forEach(day -> addWithNext(day, days));
        hours.special().keySet().forEach(day -> addWithNext(day, days));
        hours.breaks().keySet().forEach(day -> addWithNext(day, days));
        skipped.forEach((day, span) -> {
            if (reaches(span, week)) {
                days.add(day);
            }
        });
        Map<Long, Spans> open = new TreeMap<>();
        days.forEach(day -> open.put(day, open(day)));
        return open;
    }

    private static void addWithNext(LocalDate day, TreeSet<Long> days) {
        days.add(day.toEpochDay());
        days.add(day.toEpochDay() + 1);
    }

    /** Whether the week is open while clocks are put forward, or touches that time. */
    private static boolean reaches(Spans.Span skipped, Spans week) {
        long from = Math.floorMod(skipped.from() - WeekTime.MONDAY, WEEK);
        long to = from + skipped.to() - skipped.from();
        return week.spans().stream().anyMatch(span -> span.from() <= to && span.to() >= from);
    }

    /** What is open of the day that many days after 1970-01-01, on the line of the wall clock. */
    private Spans open(long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        LocalDate eve = date.minusDays(1);
        long midnight = day * DAY;
        List<Spans.Span> open = new ArrayList<>();
        add(hours.shifts(date), midnight, open);
        add(hours.shifts(eve), midnight - DAY, open);
        List<Spans.Span> closed = new ArrayList<>();
        add(hours.weeklyBreaks().get(date.getDayOfWeek()), midnight, closed);
        add(hours.weeklyBreaks().get(eve.getDayOfWeek()), midnight - DAY, closed);
        add(hours.breaks().get(date), midnight, closed);
        add(hours.breaks().get(eve), midnight - DAY, closed);
        return existing(day, Spans.union(open).without(Spans.union(closed)), midnight);
    }

    /** A time that is skipped counts as the time as much later, as people read it: 02:30 is then 03:30. */
    private Spans existing(long day, Spans open, long midnight) {
        Spans.Span gap = skipped.get(day);
        List<Spans.Span> existing = new ArrayList<>();
        for (Spans.Span span : open.spans()) {
            long from = gap == null ? span.from() : after(gap, span.from());
            long to = gap == null ? span.to() : after(gap, span.to());
            if (from < to) {
                existing.add(new Spans.Span(Math.max(from, midnight), Math.min(to, midnight + DAY)));
            }
        }
        Spans whole = Spans.union(existing);
        return gap == null ? whole : whole.without(Spans.union(List.of(gap)));
    }

    private static long after(Spans.Span gap, long point) {
        return point >= gap.from() && point < gap.to() ? point + gap.to() - gap.from() : point;
    }

    /** What is closed of a day: all of it that exists and is not open. */
    Spans closed(long day, Spans open) {
        Spans closed = open.complement(day * DAY, (day + 1) * DAY);
        Spans.Span gap = skipped.get(day);
        return gap == null ? closed : closed.without(Spans.union(List.of(gap)));
    }

    private static void add(List<Shift> shifts, long midnight, List<Spans.Span> to) {
        if (shifts != null) {
            shifts.forEach(
                    shift -> to.add(new Spans.Span(midnight + shift.from() * SECOND, midnight + shift.to() * SECOND)));
        }
    }
}
