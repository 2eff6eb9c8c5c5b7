package org.maitri.tickets.internal.promises;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.maitri.spi.metric.Metric.Direction;

/** What became of a promise whose time is over, and that it is still to come. */
enum Fate {
    KEPT(Promise.KEPT),
    LATE(Promise.LATE),
    BROKEN(Promise.BROKEN),
    /** Neither kept nor given up, and its time is over. */
    OVERDUE(Promise.OPEN),
    /** There is time left. */
    DUE(Promise.OPEN);

    private static final Duration FOR_EVER = Duration.ofDays(36_500);

    private final String state;

    Fate(String state) {
        this.state = state;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return Messages.get("fate." + id());
    }

    /** Which way is good. */
    Direction direction() {
        return switch (this) {
            case KEPT -> Direction.MORE_IS_BETTER;
            case LATE, BROKEN, OVERDUE -> Direction.LESS_IS_BETTER;
            case DUE -> Direction.NEITHER;
        };
    }

    String state() {
        return state;
    }

    /** The first moment of a period that its promises are due at. */
    Instant from(Instant begin, Instant now) {
        return this == DUE ? now : begin;
    }

    /** The first moment after a period that its promises are not due at any more. */
    Instant to(Instant end, Instant now) {
        return switch (this) {
            case DUE -> now.plus(FOR_EVER);
            case OVERDUE -> end.isBefore(now) ? end : now;
            default -> end;
        };
    }
}
