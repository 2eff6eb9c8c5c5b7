package org.maitri.tickets.internal.complaints;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maitri.kernel.Period;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.MetricValue.Point;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.ListQuery;
import org.osgi.service.component.annotations.Component;

/** How many complaints came in, and why. */
@Component(service = Metric.class)
public final class ComplaintsByCause extends ComplaintMetric {

    public ComplaintsByCause() {
        super("by-cause");
    }

    @Override
    public Unit unit() {
        return Unit.COUNT;
    }

    @Override
    public Direction direction() {
        return Direction.LESS_IS_BETTER;
    }

    @Override
    public Optional<ListQuery> rows(Context context) {
        return Optional.of(ListQuery.of(new ComplaintType(), PAGE).meeting(context.within("openedAt")));
    }

    @Override
    public MetricValue evaluate(Context context, UnitOfWork work) {
        Map<String, Long> causes = causes(context.period(), context.zone(), work);
        long all = sum(causes);
        long unsaid = causes.getOrDefault(Messages.get("cause.unsaid"), 0L);
        List<Point> series = causes.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(cause -> Point.of(cause.getKey(), BigDecimal.valueOf(cause.getValue())))
                .toList();
        long before = sum(causes(context.period().previous(), context.zone(), work));
        return new MetricValue(
                Optional.of(BigDecimal.valueOf(all)),
                before(BigDecimal.valueOf(before), context.period(), context.zone(), work),
                all,
                unsaid == 0 ? "" : Messages.count("metric.by-cause.unsaid", unsaid),
                series);
    }

    private static Map<String, Long> causes(Period period, ZoneId zone, UnitOfWork work) {
        Map<String, Long> causes = new LinkedHashMap<>();
        rows(
                        "select c.cause, count(c) from Complaint c where c.openedAt >= :from and c.openedAt < :to"
                                + " and c.archivedAt is null group by c.cause",
                        Object[].class,
                        period,
                        zone,
                        work)
                .forEach(row -> causes.merge(name((RecordRef) row[0], work), (Long) row[1], Long::sum));
        return causes;
    }

    private static String name(RecordRef cause, UnitOfWork work) {
        return Optional.ofNullable(cause)
                .flatMap(key -> work.find(Cause.class, key.id()))
                .map(Cause::name)
                .orElseGet(() -> Messages.get("cause.unsaid"));
    }

    private static long sum(Map<String, Long> causes) {
        return causes.values().stream().mapToLong(Long::longValue).sum();
    }
}
