package org.maitri.spi.metric;

import java.time.ZoneId;
import java.util.Optional;
import org.maitri.kernel.Period;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.record.ListQuery;

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

    /**
     * The report that tells the figure apart and opens its records and what it leaves out: its {@code Report.id()}, with a
     * period among its parameters.
     *
     * @since 1.1
     */
    default Optional<String> report() {
        return Optional.empty();
    }

    /**
     * The records the figure of a period was computed from, where a list can tell them; empty where it cannot. Reads nothing
     * from the database.
     *
     * @since 1.1
     */
    default Optional<ListQuery> rows(Context context) {
        return Optional.empty();
    }

    /** The permission to see it. */
    default String permission() {
        return recordType() + ".read";
    }

    /** The figure for a period; days begin and end in the zone of {@code context}. */
    MetricValue evaluate(Context context, UnitOfWork work);

    /** @param zone the person's time zone */
    record Context(Period period, ZoneId zone) {

        /**
         * That a moment of a record lies in the period.
         *
         * @param field the field's id
         * @since 1.1
         */
        public Condition within(String field) {
            return Condition.all(
                    Condition.is(field, Operator.AT_LEAST, period.start(zone)),
                    Condition.is(field, Operator.LESS, period.end(zone)));
        }
    }

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
