package org.maitri.tickets.internal.reports;

import org.maitri.tickets.internal.reports.Measures.Opened;
import org.maitri.tickets.internal.reports.Measures.Resolved;

/** What all tickets of a report come to, in its period and in the one before. */
record Totals(Opened opened, Opened openedBefore, Resolved resolved, Resolved resolvedBefore) {

    static Totals of(Measures now, Measures then) {
        return new Totals(opened(now), opened(then), resolved(now), resolved(then));
    }

    private static Opened opened(Measures period) {
        return period.opened(Dimension.NONE).getOrDefault("", Opened.NONE);
    }

    private static Resolved resolved(Measures period) {
        return period.resolved(Dimension.NONE).getOrDefault("", Resolved.NONE);
    }
}
