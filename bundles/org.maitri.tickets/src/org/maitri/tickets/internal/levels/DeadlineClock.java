package org.maitri.tickets.internal.levels;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maitri.kernel.time.BusinessCalendar;
import org.maitri.spi.calendar.Calendars.Named;
import org.maitri.tickets.internal.levels.TicketLife.Stretch;
import org.maitri.tickets.owed.Deadline;
import org.maitri.tickets.owed.Deadline.Segment;
import org.maitri.tickets.owed.TargetKind;

/**
 * Computes deadlines from what the log tells, each by itself. The clock stands while the customer is waited for and while the
 * ticket is done; a ticket that is opened again has what was left. Closing a ticket is no answer.
 */
final class DeadlineClock {

    private final ServiceLevel level;
    private final Named calendar;
    private final BusinessCalendar time;

    /** @param calendar by which time counts */
    DeadlineClock(ServiceLevel level, Named calendar) {
        this.level = level;
        this.calendar = calendar;
        this.time = calendar.calendar();
    }

    /** The deadlines of a ticket, as they were known at that moment. */
    List<Deadline> deadlines(TicketLife life, Instant now) {
        List<Deadline> deadlines = new ArrayList<>();
        for (TargetKind kind : TargetKind.values()) {
            level.target(kind)
                    .flatMap(target -> deadline(kind, target, life, now))
                    .ifPresent(deadlines::add);
        }
        return deadlines;
    }

    private Optional<Deadline> deadline(TargetKind kind, Target target, TicketLife life, Instant now) {
        Optional<Instant> answered = life.answers().stream().findFirst();
        Optional<Instant> done = Optional.ofNullable(life.doneAt());
        return switch (kind) {
            case RESPONSE -> deadline(kind, target, life, life.begin(), answered, now);
            case RESOLUTION -> deadline(kind, target, life, life.begin(), done, now);
            case UPDATE ->
                done.isPresent() || answered.isEmpty()
                        ? Optional.empty()
                        : deadline(kind, target, life, life.answers().getLast(), Optional.empty(), now);
        };
    }

    private Optional<Deadline> deadline(
            TargetKind kind, Target target, TicketLife life, Instant begin, Optional<Instant> achieved, Instant now) {
        if (achieved.filter(begin::isAfter).isPresent()) {
            return Optional.empty();
        }
        return target.from(begin, time).map(promised -> {
            Reckoning reckoning = new Reckoning(kind, promised, begin, achieved, now);
            life.stretches().forEach(reckoning::pass);
            return reckoning.deadline();
        });
    }

    /** How one deadline comes about while the ticket's life goes by. */
    private final class Reckoning {

        private final TargetKind kind;
        private final Duration promised;
        private final Instant begin;
        private final Optional<Instant> achieved;
        private final Instant now;
        private final List<Segment> segments = new ArrayList<>();
        private Duration left;
        private Instant lastCounted;
        private Duration leftThen;
        private Optional<Instant> due = Optional.empty();
        private boolean running;

        Reckoning(TargetKind kind, Duration promised, Instant begin, Optional<Instant> achieved, Instant now) {
            this.kind = kind;
            this.promised = promised;
            this.begin = begin;
            this.achieved = achieved;
            this.now = now;
            left = promised;
            leftThen = promised;
            lastCounted = begin;
        }

        void pass(Stretch stretch) {
            Instant from = later(stretch.from(), begin);
            Instant end = stretch.to() == null ? now : stretch.to();
            Instant to = achieved.filter(end::isAfter).orElse(end);
            boolean counts = counts(kind, stretch);
            boolean lasts = stretch.to() == null && achieved.isEmpty();
            if (lasts) {
                running = counts;
            }
            if (from.isBefore(to) || from.equals(to) && lasts) {
                Duration used = counts ? time.elapsed(from, to) : Duration.ZERO;
                segments.add(new Segment(from, to, counts, stretch.state(), used));
                if (counts) {
                    count(from, used);
                }
            }
        }

        private void count(Instant from, Duration used) {
            lastCounted = from;
            leftThen = left;
            if (due.isEmpty() && used.compareTo(left) > 0) {
                due = time.add(from, left);
            }
            left = left.minus(used);
        }

        Deadline deadline() {
            return new Deadline(
                    kind,
                    level.name(),
                    level.hours().equals(ServiceLevel.ALWAYS) ? Optional.empty() : Optional.of(calendar.name()),
                    promised,
                    begin,
                    due.or(() -> time.add(lastCounted, leftThen)),
                    achieved,
                    running,
                    List.copyOf(segments));
        }
    }

    /** For a first answer it does not matter what the ticket waits for. */
    private static boolean counts(TargetKind kind, Stretch stretch) {
        return kind == TargetKind.RESPONSE ? !stretch.isDone() : !stretch.isDone() && !stretch.waitsForCustomer();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
