package org.maitri.kernel.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Computes with business time. A closing moment is closed for questions about opening, and a duration that uses the day up
 * exactly ends on it; an opening moment is closed for questions that look back, and a duration that is taken away may end on
 * it. Seconds count as the wall clock shows them: an hour that is skipped or shown twice when clocks change is not counted, or
 * counted once, so that a shift from 00:00 to 24:00 never has more than 24 hours. What is asked for costs the same however
 * long ago or far ahead it is. Precise to the millisecond, for the years 1 to 9999. Immutable.
 */
public final class BusinessCalendar {

    private static final long FIRST = Instant.parse("0001-01-01T00:00:00Z").toEpochMilli();
    private static final long LAST = Instant.parse("9999-12-31T00:00:00Z").toEpochMilli();

    private final BusinessHours hours;
    private final LocalClock clock;
    private final CountedTime open;
    private final CountedTime closed;

    private BusinessCalendar(BusinessHours hours) {
        this.hours = hours;
        clock = LocalClock.of(hours.zone());
        DayPlan plan = new DayPlan(hours, clock);
        Spans week = plan.week();
        Map<Long, Spans> days = plan.otherDays(week);
        Map<Long, Spans> closedDays = new TreeMap<>();
        days.forEach((day, spans) -> closedDays.put(day, plan.closed(day, spans)));
        open = new CountedTime(week, days);
        closed = new CountedTime(week.complement(0, DayPlan.WEEK), closedDays);
    }

    public static BusinessCalendar of(BusinessHours hours) {
        return new BusinessCalendar(hours);
    }

    public BusinessHours hours() {
        return hours;
    }

    public boolean isOpen(Instant moment) {
        long at = moment.toEpochMilli();
        long local = clock.local(at);
        return clock.again(at) ? openUntil(local) : open.latest(open.before(local)) == local;
    }

    /** The moment itself while open, else the next opening; empty if it never opens again. */
    public Optional<Instant> nextOpen(Instant moment) {
        if (isOpen(moment)) {
            return Optional.of(moment);
        }
        return moment(open.latest(open.before(clock.local(moment.toEpochMilli()))));
    }

    /** The moment itself while open or closing, else the last closing; empty if it was never open. */
    public Optional<Instant> previousOpen(Instant moment) {
        long local = clock.local(moment.toEpochMilli());
        return openUntil(local) ? Optional.of(moment) : moment(open.earliest(open.before(local)));
    }

    /** The closing of the shift that is on, or of the next one; empty if it never closes or never opens again. */
    public Optional<Instant> nextClose(Instant moment) {
        long at = moment.toEpochMilli();
        long local = clock.local(at);
        long opened = isOpen(moment) ? local : open.latest(open.before(local));
        return opened == WeekTime.NEVER ? Optional.empty() : moment(closed.latest(closed.before(opened)));
    }

    /**
     * The moment when so much business time has passed since another one; a negative duration looks back. Nothing added to a
     * closed moment is the next opening. Empty if so much time is never open.
     */
    public Optional<Instant> add(Instant moment, Duration duration) {
        if (duration.isZero()) {
            return previousOpen(moment).filter(moment::equals).or(() -> nextOpen(moment));
        }
        long amount;
        try {
            amount = Math.addExact(open.before(clock.local(moment.toEpochMilli())), duration.toMillis());
        } catch (ArithmeticException tooMuch) {
            return Optional.empty();
        }
        return moment(duration.isNegative() ? open.latest(amount) : open.earliest(amount));
    }

    /** The business time from one moment to another; negative if the other one is earlier. */
    public Duration elapsed(Instant from, Instant to) {
        return Duration.ofMillis(
                open.before(clock.local(to.toEpochMilli())) - open.before(clock.local(from.toEpochMilli())));
    }

    /**
     * What is open from one moment to another, in order.
     *
     * @param limit the most stretches to give; what is left out is the latest
     */
    public List<Stretch> open(Instant from, Instant to, int limit) {
        List<Stretch> stretches = new ArrayList<>();
        Optional<Instant> begin = nextOpen(from);
        while (stretches.size() < limit && begin.filter(to::isAfter).isPresent()) {
            Instant end = nextClose(begin.get()).filter(to::isAfter).orElse(to);
            stretches.add(new Stretch(begin.get(), end));
            begin = nextOpen(end);
        }
        return stretches;
    }

    /** A time without interruption. */
    public record Stretch(Instant from, Instant to) {}

    /** Whether it is open just before a point. */
    private boolean openUntil(long local) {
        return open.earliest(open.before(local)) == local;
    }

    private Optional<Instant> moment(long local) {
        return local == WeekTime.NEVER || local < FIRST || local > LAST
                ? Optional.empty()
                : Optional.of(Instant.ofEpochMilli(clock.moment(local)));
    }
}
