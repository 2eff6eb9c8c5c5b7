package org.maitri.tickets.owed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.maitri.tickets.TicketState;

/**
 * By when something must be done, and why then.
 *
 * @param level the name of the service level that says so
 * @param calendar the name of the calendar by which time counts; empty where all time counts
 * @param target how much time there is
 * @param begin when the clock began
 * @param due empty where the calendar never opens again
 * @param achieved when it was done; empty if it is not yet
 * @param running whether the clock runs now; it does not while the customer is waited for
 * @param segments what counted and what did not, in order
 */
public record Deadline(
        TargetKind kind,
        String level,
        Optional<String> calendar,
        Duration target,
        Instant begin,
        Optional<Instant> due,
        Optional<Instant> achieved,
        boolean running,
        List<Segment> segments) {

    /**
     * A part of the clock's time.
     *
     * @param to when it ends; the moment of asking while it lasts
     * @param counted whether it counts
     * @param state the ticket's state then
     * @param time how much of it counted
     */
    public record Segment(Instant from, Instant to, boolean counted, String state, Duration time) {}

    /** How it stands. */
    public enum Verdict {
        MET,
        /** Done, but too late; or closed without an answer after the time was over. */
        MISSED,
        /** Closed in time, but the customer never had an answer: neither met nor missed. */
        UNANSWERED,
        /** Not done, and its time is over, also where the customer is waited for since. */
        BREACHED,
        /** There is time left, and the clock stands. */
        PAUSED,
        RUNNING
    }

    public Verdict verdict(Instant now) {
        if (achieved.isPresent()) {
            return due.filter(achieved.get()::isAfter).isPresent() ? Verdict.MISSED : Verdict.MET;
        }
        if (isClosed()) {
            return isUsedUp() ? Verdict.MISSED : Verdict.UNANSWERED;
        }
        boolean over = running ? due.filter(now::isAfter).isPresent() : isUsedUp();
        if (over) {
            return Verdict.BREACHED;
        }
        return running ? Verdict.RUNNING : Verdict.PAUSED;
    }

    private boolean isClosed() {
        return !segments.isEmpty() && TicketState.isDone(segments.getLast().state());
    }

    private boolean isUsedUp() {
        return used().compareTo(target) > 0;
    }

    /** By when for certain: while the clock stands with time left, that depends on when it runs again. */
    public Optional<Instant> certainDue() {
        return due.filter(at -> achieved.isPresent() || running || isUsedUp());
    }

    /** How much of the target is used up. */
    public Duration used() {
        return segments.stream().map(Segment::time).reduce(Duration.ZERO, Duration::plus);
    }
}
