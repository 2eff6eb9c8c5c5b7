package org.maitri.customers.internal.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.maitri.customers.Person;
import org.maitri.customers.internal.Messages;
import org.maitri.kernel.Period;
import org.maitri.spi.metric.DaySeries;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** How many customers came, month by month. */
@Component
public final class NewCustomers implements Metric {

    @Override
    public String id() {
        return "customers.new";
    }

    @Override
    public String label() {
        return Messages.get("metric.new");
    }

    @Override
    public String explanation() {
        return Messages.get("metric.new.explanation");
    }

    @Override
    public Unit unit() {
        return Unit.COUNT;
    }

    @Override
    public Direction direction() {
        return Direction.MORE_IS_BETTER;
    }

    @Override
    public ChartForm chart() {
        return ChartForm.LINE;
    }

    @Override
    public String recordType() {
        return Person.TYPE;
    }

    @Override
    public MetricValue evaluate(Context context, UnitOfWork work) {
        Map<LocalDate, BigDecimal> days = new HashMap<>();
        List.of("Person", "Organisation").forEach(entity -> countDays(entity, context.period(), days, work));
        BigDecimal came = days.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        long before = came("Person", context.period().previous(), work)
                + came("Organisation", context.period().previous(), work);
        return new MetricValue(
                Optional.of(came),
                before == 0 && isFirst(context.period(), work)
                        ? Optional.empty()
                        : Optional.of(BigDecimal.valueOf(before)),
                came.longValue(),
                "",
                DaySeries.sums(context.period(), days));
    }

    /** Whether nobody was known before. */
    private static boolean isFirst(Period period, UnitOfWork work) {
        return Stream.of("Person", "Organisation")
                .allMatch(entity -> work.entities()
                        .createQuery("select c.id from " + entity + " c where c.since < :from", UUID.class)
                        .setParameter("from", period.from())
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty());
    }

    private static void countDays(String entity, Period period, Map<LocalDate, BigDecimal> days, UnitOfWork work) {
        List<Object[]> counts = work.entities()
                .createQuery(
                        "select c.since, count(c) from " + entity
                                + " c where c.since between :from and :to and c.archivedAt is null group by c.since",
                        Object[].class)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultList();
        counts.forEach(row -> days.merge((LocalDate) row[0], BigDecimal.valueOf((Long) row[1]), BigDecimal::add));
    }

    private static long came(String entity, Period period, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select count(c) from " + entity
                                + " c where c.since between :from and :to and c.archivedAt is null",
                        Long.class)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getSingleResult();
    }
}
