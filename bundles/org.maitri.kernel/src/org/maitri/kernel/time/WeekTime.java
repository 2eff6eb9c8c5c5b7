package org.maitri.kernel.time;

/** Time that counts on a line where every week is the same: how much lies before a point is arithmetic, however far away. */
final class WeekTime {

    /** The first Monday after 1970 began. */
    static final long MONDAY = 4 * DayPlan.DAY;

    /** There is no such point. */
    static final long NEVER = Long.MIN_VALUE;

    private final Spans week;

    WeekTime(Spans week) {
        this.week = week;
    }

    /** How much counts from the first Monday to a point; less than nothing before it. */
    long before(long point) {
        long since = point - MONDAY;
        return Math.floorDiv(since, DayPlan.WEEK) * week.total() + week.before(Math.floorMod(since, DayPlan.WEEK));
    }

    /** The first point with that much before it. */
    long earliest(long amount) {
        if (week.total() == 0) {
            return NEVER;
        }
        long weeks = Math.floorDiv(amount - 1, week.total());
        return MONDAY + weeks * DayPlan.WEEK + week.earliest(amount - weeks * week.total());
    }

    /** The last point with no more than that before it. */
    long latest(long amount) {
        if (week.total() == 0) {
            return NEVER;
        }
        long weeks = Math.floorDiv(amount, week.total());
        return MONDAY + weeks * DayPlan.WEEK + week.latest(amount - weeks * week.total());
    }
}
