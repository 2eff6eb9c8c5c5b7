package org.maitri.tickets.internal.complaints;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maitri.kernel.Period;
import org.maitri.kernel.Ratio;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** How many of those who complained are customers still. */
@Component(service = Metric.class)
public final class CustomersWhoStayed extends ComplaintMetric {

    public CustomersWhoStayed() {
        super("stayed");
    }

    @Override
    public Unit unit() {
        return Unit.PERCENT;
    }

    @Override
    public Direction direction() {
        return Direction.MORE_IS_BETTER;
    }

    @Override
    public ChartForm chart() {
        return ChartForm.NONE;
    }

    @Override
    public MetricValue evaluate(Context context, UnitOfWork work) {
        Map<String, Long> effects = effects(context.period(), context.zone(), work);
        Ratio stayed = stayed(effects);
        long known = stayed.whole().longValue();
        long open = effects.getOrDefault(Complaint.OPEN, 0L);
        String note = known == 0
                ? Messages.count("metric.stayed.none", open)
                : Messages.count("metric.stayed.base", known, open);
        return new MetricValue(
                stayed.percent(),
                stayed(effects(context.period().previous(), context.zone(), work))
                        .percent(),
                known,
                note,
                List.of());
    }

    private static Ratio stayed(Map<String, Long> effects) {
        long stayed = effects.getOrDefault(Complaint.STAYED, 0L);
        return Ratio.of(stayed, stayed + effects.getOrDefault(Complaint.LEFT, 0L));
    }

    private static Map<String, Long> effects(Period period, ZoneId zone, UnitOfWork work) {
        return rows(
                        "select c.effect, count(c) from Complaint c where c.settledAt >= :from and c.settledAt < :to"
                                + " and c.archivedAt is null and c.effect is not null group by c.effect",
                        Object[].class,
                        period,
                        zone,
                        work)
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }
}
