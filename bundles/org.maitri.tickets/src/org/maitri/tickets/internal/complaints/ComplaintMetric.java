package org.maitri.tickets.internal.complaints;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maitri.kernel.Period;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.persistence.UnitOfWork;

/** What the figures on complaints have in common. */
abstract class ComplaintMetric implements Metric {

    static final int PAGE = 100;

    private final String name;

    /** @param name the last part of its id, and of the keys of its texts */
    ComplaintMetric(String name) {
        this.name = name;
    }

    @Override
    public final String id() {
        return "complaint." + name;
    }

    @Override
    public final String label() {
        return Messages.get("metric." + name);
    }

    @Override
    public final String explanation() {
        return Messages.get("metric." + name + ".explanation");
    }

    @Override
    public ChartForm chart() {
        return ChartForm.BARS;
    }

    @Override
    public String recordType() {
        return Complaint.TYPE;
    }

    /** A sum of the period before; empty where it is nothing only because nobody kept complaints yet. */
    static Optional<BigDecimal> before(BigDecimal sum, Period period, ZoneId zone, UnitOfWork work) {
        return sum.signum() == 0 && isFirst(period, zone, work) ? Optional.empty() : Optional.of(sum);
    }

    private static boolean isFirst(Period period, ZoneId zone, UnitOfWork work) {
        return work.entities()
                .createQuery("select c.id from Complaint c where c.openedAt < :from", UUID.class)
                .setParameter("from", period.start(zone))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Rows of a query with the parameters {@code from} and {@code to}, the latter excluded. */
    static <T> List<T> rows(String query, Class<T> type, Period period, ZoneId zone, UnitOfWork work) {
        return work.entities()
                .createQuery(query, type)
                .setParameter("from", period.start(zone))
                .setParameter("to", period.end(zone))
                .getResultList();
    }
}
