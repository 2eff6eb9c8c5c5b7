package org.maitri.services.internal.attention;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How long a contact counts: by the calendar of the customer's time zone, so that a day is a day when the clocks change too. */
enum Span {
    DAY(Period.ofDays(1)),
    WEEK(Period.ofWeeks(1)),
    MONTH(Period.ofMonths(1));

    private static final int DAYS_A_SPAN_AT_MOST = 33;

    private final Period length;

    Span(Period length) {
        this.length = length;
    }

    static Optional<Span> named(String name) {
        return Arrays.stream(values()).filter(span -> span.id().equals(name)).findFirst();
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The moment from which a contact does not count any more. */
    Instant over(Instant contact, ZoneId zone) {
        return contact.atZone(zone).plus(length).toInstant();
    }

    /** A moment before which no contact counts whatever the span. */
    static Instant longestBefore(Instant at) {
        return at.minus(Duration.ofDays(DAYS_A_SPAN_AT_MOST));
    }
}
