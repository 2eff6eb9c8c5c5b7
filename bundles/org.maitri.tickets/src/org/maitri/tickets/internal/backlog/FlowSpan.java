package org.maitri.tickets.internal.backlog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** What tickets are counted by; so a sum over years adds few of them. */
public enum FlowSpan {
    DAY(day -> day),
    MONTH(TemporalAdjusters.firstDayOfMonth());

    private final TemporalAdjuster first;

    FlowSpan(TemporalAdjuster first) {
        this.first = first;
    }

    /** As it is stored. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The beginning of the one that a moment lies in. */
    public Instant begin(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC)
                .with(first)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }
}
