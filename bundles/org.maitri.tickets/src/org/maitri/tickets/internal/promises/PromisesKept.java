package org.maitri.tickets.internal.promises;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.maitri.kernel.Period;
import org.maitri.kernel.Ratio;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** The share of promises that were kept in time, of those whose time is over. */
@Component(service = Metric.class)
public final class PromisesKept implements Metric {

    @Override
    public String id() {
        return "promise.kept";
    }

    @Override
    public String label() {
        return Messages.get("metric.kept");
    }

    @Override
    public String explanation() {
        return Messages.get("figure.share.definition");
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
    public String recordType() {
        return Promise.TYPE;
    }

    @Override
    public MetricValue evaluate(Context context, UnitOfWork work) {
        Ratio kept = kept(context, context.period(), work);
        long whole = kept.whole().longValue();
        return whole == 0
                ? MetricValue.nothing(Messages.get("metric.kept.none"))
                : new MetricValue(
                        kept.percent(),
                        kept(context, context.period().previous(), work).percent(),
                        whole,
                        Messages.count("metric.kept.base", whole),
                        List.of());
    }

    private static Ratio kept(Context context, Period period, UnitOfWork work) {
        Instant now = Instant.now();
        Map<Fate, Long> counts = new EnumMap<>(Fate.class);
        for (Fate fate : Fate.values()) {
            counts.put(
                    fate,
                    work.entities()
                            .createQuery(
                                    "select count(p) from Promise p where p.archivedAt is null and p.state = :state"
                                            + " and p.dueAt >= :from and p.dueAt < :to",
                                    Long.class)
                            .setParameter("state", fate.state())
                            .setParameter("from", fate.from(period.start(context.zone()), now))
                            .setParameter("to", fate.to(period.end(context.zone()), now))
                            .getSingleResult());
        }
        return LedgerReport.kept(counts);
    }
}
