package org.maitri.tickets.internal.reports;

import java.util.Optional;
import org.maitri.tickets.internal.reports.Measures.Opened;
import org.maitri.tickets.internal.reports.Measures.Resolved;

/** What all tickets of a report come to, in its period and in the one before. */
record Totals(Opened opened, Opened openedBefore, Resolved resolved, Resolved resolvedBefore) {

    static Totals of(Measures now, Measures then) {
        return new Totals(opened(now), opened(then), resolved(now), resolved(then));
    }

    /** How many there were before; empty where nothing came or was done then, as before the first ticket. */
    Optional<Long> before(long count) {
        return count == 0 && openedBefore.count() == 0 && resolvedBefore.count() == 0
                ? Optional.empty()
                : Optional.of(count);
    }

    private static Opened opened(Measures period) {
        return period.opened(Dimension.NONE).getOrDefault("", Opened.NONE);
    }

    private static Resolved resolved(Measures period) {
        return period.resolved(Dimension.NONE).getOrDefault("", Resolved.NONE);
    }
}
