package org.maitri.tickets.internal.promises;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.maitri.kernel.Ratio;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.ShareMetric;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** The share of promises that were kept in time, of those whose time is over. */
@Component(service = Metric.class)
public final class PromisesKept extends ShareMetric<Map<Fate, Long>> {

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
    public String recordType() {
        return Promise.TYPE;
    }

    @Override
    public Optional<String> report() {
        return Optional.of(LedgerReport.ID);
    }

    @Override
    protected Map<Fate, Long> count(Context context, UnitOfWork work) {
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
                            .setParameter("from", fate.from(context.period().start(context.zone()), now))
                            .setParameter("to", fate.to(context.period().end(context.zone()), now))
                            .getSingleResult());
        }
        return counts;
    }

    @Override
    protected Ratio share(Map<Fate, Long> counted) {
        return LedgerReport.kept(counted);
    }

    @Override
    protected String note(Map<Fate, Long> counted, UnitOfWork work) {
        long whole = share(counted).whole().longValue();
        return whole == 0 ? Messages.get("metric.kept.none") : Messages.count("metric.kept.base", whole);
    }
}
