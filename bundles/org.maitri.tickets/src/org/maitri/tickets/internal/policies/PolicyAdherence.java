package org.maitri.tickets.internal.policies;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.maitri.kernel.Period;
import org.maitri.kernel.Ratio;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.MetricValue.Point;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Records;
import org.maitri.tickets.Ticket;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The share of what policies promise that was kept, branch by branch. */
@Component(service = Metric.class)
public final class PolicyAdherence implements Metric {

    private static final String KEPT = "c.state = 'kept'";
    private static final String BROKEN = "(c.state = 'broken' or c.state = 'open' and c.dueAt < :now)";

    private final Records records;

    @Activate
    public PolicyAdherence(@Reference Records records) {
        this.records = records;
    }

    @Override
    public String id() {
        return "policy.adherence";
    }

    @Override
    public String label() {
        return Messages.get("metric.adherence");
    }

    @Override
    public String explanation() {
        return Messages.get("metric.adherence.explanation");
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
        return ChartForm.BARS;
    }

    @Override
    public String recordType() {
        return Ticket.TYPE;
    }

    @Override
    public MetricValue evaluate(Context context, UnitOfWork work) {
        List<Object[]> kept = counts(KEPT, context.period(), context.zone(), work);
        List<Object[]> broken = counts(BROKEN, context.period(), context.zone(), work);
        Ratio all = ratio(kept, broken);
        long n = all.whole().longValue();
        Period before = context.period().previous();
        return new MetricValue(
                all.percent(),
                ratio(counts(KEPT, before, context.zone(), work), counts(BROKEN, before, context.zone(), work))
                        .percent(),
                n,
                n == 0 ? Messages.get("metric.adherence.none") : Messages.count("metric.adherence.base", n),
                series(kept, broken));
    }

    private List<Point> series(List<Object[]> kept, List<Object[]> broken) {
        List<RecordRef> branches = new ArrayList<>();
        kept.forEach(row -> branches.add((RecordRef) row[0]));
        broken.forEach(row -> branches.add((RecordRef) row[0]));
        branches.removeIf(Objects::isNull);
        Map<RecordRef, String> titles = branches.isEmpty() ? Map.of() : records.titles(branches);
        Map<String, long[]> byName = new TreeMap<>();
        kept.forEach(row -> sum(byName, titles, row)[0] += (Long) row[1]);
        broken.forEach(row -> sum(byName, titles, row)[1] += (Long) row[1]);
        return byName.entrySet().stream()
                .map(each -> new Point(
                        each.getKey(),
                        Ratio.of(each.getValue()[0], each.getValue()[0] + each.getValue()[1])
                                .percent()))
                .toList();
    }

    private static long[] sum(Map<String, long[]> byName, Map<RecordRef, String> titles, Object[] row) {
        String name = row[0] == null ? null : titles.get((RecordRef) row[0]);
        return byName.computeIfAbsent(
                name == null ? Messages.get("metric.adherence.nowhere") : name, any -> new long[2]);
    }

    private static Ratio ratio(List<Object[]> kept, List<Object[]> broken) {
        long good = kept.stream().mapToLong(row -> (Long) row[1]).sum();
        return Ratio.of(
                good, good + broken.stream().mapToLong(row -> (Long) row[1]).sum());
    }

    private static List<Object[]> counts(String condition, Period period, ZoneId zone, UnitOfWork work) {
        var query = work.entities()
                .createQuery(
                        "select c.branch, count(c) from PolicyCheck c where c.openedAt >= :from and c.openedAt < :to and "
                                + condition + " group by c.branch",
                        Object[].class)
                .setParameter("from", period.start(zone))
                .setParameter("to", period.end(zone));
        if (condition.contains(":now")) {
            query.setParameter("now", Instant.now());
        }
        return query.getResultList();
    }
}
