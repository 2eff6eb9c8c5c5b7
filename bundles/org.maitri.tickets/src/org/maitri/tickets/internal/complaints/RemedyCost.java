package org.maitri.tickets.internal.complaints;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.maitri.kernel.Period;
import org.maitri.spi.metric.DaySeries;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** What goodwill costs. */
@Component(service = Metric.class)
public final class RemedyCost extends ComplaintMetric {

    public RemedyCost() {
        super("remedy-cost");
    }

    @Override
    public Unit unit() {
        return Unit.MONEY;
    }

    @Override
    public Direction direction() {
        return Direction.NEITHER;
    }

    @Override
    public String recordType() {
        return Remedy.TYPE;
    }

    @Override
    public MetricValue evaluate(Context context, UnitOfWork work) {
        List<Object[]> remedies = approved(context.period(), context.zone(), work);
        if (remedies.isEmpty()) {
            return MetricValue.nothing(Messages.get("metric.remedy-cost.none"));
        }
        Map<LocalDate, BigDecimal> days = new TreeMap<>();
        remedies.forEach(remedy -> days.merge(
                LocalDate.ofInstant((Instant) remedy[0], context.zone()), (BigDecimal) remedy[1], BigDecimal::add));
        return new MetricValue(
                Optional.of(sum(remedies)),
                Optional.of(sum(approved(context.period().previous(), context.zone(), work))),
                remedies.size(),
                "",
                DaySeries.sums(context.period(), days));
    }

    private static List<Object[]> approved(Period period, ZoneId zone, UnitOfWork work) {
        return rows(
                "select r.decidedAt, r.cost from ComplaintRemedy r where r.decidedAt >= :from and r.decidedAt < :to"
                        + " and r.state = '" + Remedy.APPROVED + "' and r.archivedAt is null",
                Object[].class,
                period,
                zone,
                work);
    }

    private static BigDecimal sum(List<Object[]> remedies) {
        return remedies.stream().map(remedy -> (BigDecimal) remedy[1]).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
