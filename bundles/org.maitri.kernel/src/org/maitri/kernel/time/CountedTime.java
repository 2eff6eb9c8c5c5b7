package org.maitri.kernel.time;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Time that counts on the line of the wall clock: weeks that are all the same, and single days that differ. */
final class CountedTime {

    private final WeekTime weeks;
    private final long[] begins;
    private final Spans[] own;
    /** What counts before the day begins. */
    private final long[] before;
    /** What counts more than the weeks say, up to the end of the day. */
    private final long[] more;

    CountedTime(Spans week, Map<Long, Spans> otherDays) {
        weeks = new WeekTime(week);
        SortedMap<Long, Spans> sorted = new TreeMap<>(otherDays);
        begins = sorted.keySet().stream().mapToLong(day -> day * DayPlan.DAY).toArray();
        own = sorted.values().toArray(Spans[]::new);
        before = new long[begins.length];
        more = new long[begins.length];
        long sum = 0;
        for (int i = 0; i < begins.length; i++) {
            before[i] = weeks.before(begins[i]) + sum;
            sum += own[i].total() - (weeks.before(begins[i] + DayPlan.DAY) - weeks.before(begins[i]));
            more[i] = sum;
        }
    }

    /** How much counts before a point. */
    long before(long point) {
        int day = Spans.last(begins, point);
        if (day < 0) {
            return weeks.before(point);
        }
        return point < begins[day] + DayPlan.DAY
                ? before[day] + own[day].before(point)
                : weeks.before(point) + more[day];
    }

    /** The first point with that much before it, or {@link WeekTime#NEVER}. */
    long earliest(long amount) {
        int day = Spans.last(before, amount - 1);
        if (day < 0) {
            return weeks.earliest(amount);
        }
        return amount <= before[day] + own[day].total()
                ? own[day].earliest(amount - before[day])
                : weeks.earliest(amount - more[day]);
    }

    /** The last point with no more than that before it, or {@link WeekTime#NEVER}. */
    long latest(long amount) {
        int day = Spans.last(before, amount);
        if (day < 0) {
            return weeks.latest(amount);
        }
        return amount < before[day] + own[day].total()
                ? own[day].latest(amount - before[day])
                : weeks.latest(amount - more[day]);
    }
}
