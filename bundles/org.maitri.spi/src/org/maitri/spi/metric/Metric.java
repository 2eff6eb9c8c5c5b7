package org.maitri.spi.metric;

import java.time.ZoneId;
import org.maitri.kernel.Period;
import org.maitri.spi.persistence.UnitOfWork;

/** A figure with a definition. Contributed as an OSGi service; stateless. */
public interface Metric {

    /** {@code <module>.<noun>}: {@code tickets.backlog}. */
    String id();

    String label();

    /** How it is computed, from which records, and what is left out, in one or two sentences. */
    String explanation();

    Unit unit();

    /** Which way is good, so that a change can be judged. */
    Direction direction();

    /** How its series is drawn. */
    ChartForm chart();

    /** The record type whose records are behind the figure. */
    String recordType();

    /** The permission to see it. */
    default String permission() {
        return recordType() + ".read";
    }

    /** The figure for a period; days begin and end in the zone of {@code context}. */
    MetricValue evaluate(Context context, UnitOfWork work);

    /** @param zone the person's time zone */
    record Context(Period period, ZoneId zone) {}

    /** Which way is good. */
    enum Direction {
        MORE_IS_BETTER,
        LESS_IS_BETTER,
        NEITHER
    }

    /** How a series is drawn. */
    enum ChartForm {
        LINE,
        BARS,
        NONE
    }
}
