package org.maitri.tickets.internal;

import java.time.Duration;

/** How people say how long something takes: in minutes, in hours, in days, whichever they would count. */
public final class HowLong {

    private static final Duration SOON = Duration.ofHours(2);
    private static final Duration NEXT_DAYS = Duration.ofDays(2);

    private HowLong() {}

    /** @param time of either direction; what is left below the unit is left out */
    public static String inWords(Duration time) {
        Duration length = time.abs();
        if (length.compareTo(SOON) < 0) {
            return Messages.count("minutes", length.toMinutes());
        }
        return length.compareTo(NEXT_DAYS) < 0
                ? Messages.count("hours", length.toHours())
                : Messages.count("days", length.toDays());
    }
}
