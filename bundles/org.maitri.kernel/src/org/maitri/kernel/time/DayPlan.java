package org.maitri.kernel.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;

/** Works out from business hours which stretches of the wall clock are open: those of a week, and the days that differ. */
final class DayPlan {

    static final long SECOND = 1000;
    static final long DAY = Shift.DAY * SECOND;
    static final long WEEK = 7 * DAY;

    private final BusinessHours hours;
    /** What clocks skip, by the day on which that begins. */
    private final NavigableMap<Long, Spans.Span> skipped = new TreeMap<>();

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
        skipped.forEach((day, gap) -> {
            if (days.contains(day) || reaches(gap, week)) {
                LongStream.rangeClosed(day, Math.floorDiv(later(gap.to(), gap), DAY))
                        .forEach(days::add);
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
        List<Spans.Span> open = new ArrayList<>();
        List<Spans.Span> closed = new ArrayList<>();
        for (long begun = day - 2; begun <= day; begun++) {
            if (existing(begun).total() > 0) {
                LocalDate date = LocalDate.ofEpochDay(begun);
                add(hours.shifts(date), begun * DAY, open);
                add(hours.weeklyBreaks().get(date.getDayOfWeek()), begun * DAY, closed);
                add(hours.breaks().get(date), begun * DAY, closed);
            }
        }
        return read(day, open).without(read(day, closed)).within(existing(day));
    }

    /** What is closed of a day: all of it that exists and is not open. */
    Spans closed(long day, Spans open) {
        return open.complement(day * DAY, (day + 1) * DAY).within(existing(day));
    }

    /** What of a day clocks show; nothing of one that is left out where the date line moves. */
    private Spans existing(long day) {
        return Spans.union(List.copyOf(skippedUntil(day))).complement(day * DAY, (day + 1) * DAY);
    }

    /** What is skipped on a day, or so shortly before that it moves what is open on that day. */
    private Collection<Spans.Span> skippedUntil(long day) {
        return skipped.subMap(day - 2, true, day, true).values();
    }

    /** A time that is skipped counts as the time as much later, as people read it: 02:30 is then 03:30. */
    private Spans read(long day, List<Spans.Span> written) {
        List<Spans.Span> read = new ArrayList<>(written);
        for (Spans.Span gap : skippedUntil(day)) {
            read.replaceAll(span -> new Spans.Span(after(gap, span.from()), after(gap, span.to())));
        }
        return Spans.union(read);
    }

    private static long after(Spans.Span gap, long point) {
        return point >= gap.from() && point < gap.to() ? later(point, gap) : point;
    }

    private static long later(long point, Spans.Span gap) {
        return point + gap.to() - gap.from();
    }

    private static void add(List<Shift> shifts, long midnight, List<Spans.Span> to) {
        if (shifts != null) {
            shifts.forEach(
                    shift -> to.add(new Spans.Span(midnight + shift.from() * SECOND, midnight + shift.to() * SECOND)));
        }
    }
}
