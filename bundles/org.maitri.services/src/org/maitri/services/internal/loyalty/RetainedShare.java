package org.maitri.services.internal.loyalty;

import java.time.Instant;
import java.util.List;
import org.maitri.kernel.Ratio;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.ShareMetric;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.RecordType;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** How many of those who were customers when the period began have dealt with us since. */
@Component(service = Metric.class)
public final class RetainedShare extends ShareMetric<RetainedShare.Counted> {

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<RecordType<?>> types = List.of();

    @Override
    public String id() {
        return "standing.retained";
    }

    @Override
    public String label() {
        return Messages.get("metric.retained");
    }

    @Override
    public String explanation() {
        return Messages.get("metric.retained.explanation");
    }

    @Override
    public String recordType() {
        return CustomerWords.first(types);
    }

    /** @param run what they were counted from; null if standings were never computed */
    record Counted(Run run, long before, long retained) {}

    /** Standings are kept as they are now: who was a customer before an earlier period is not known any more. */
    @Override
    protected boolean isCompared() {
        return false;
    }

    @Override
    protected Counted count(Context context, UnitOfWork work) {
        Run run = Standings.last(work).orElse(null);
        if (run == null) {
            return new Counted(null, 0, 0);
        }
        Instant from = context.period().from().atStartOfDay(context.zone()).toInstant();
        return new Counted(
                run,
                count("s.firstAt < :from", run, from, work),
                count("s.firstAt < :from and s.lastAt >= :from", run, from, work));
    }

    @Override
    protected Ratio share(Counted counted) {
        return Ratio.of(counted.retained(), counted.before());
    }

    @Override
    protected String note(Counted counted, UnitOfWork work) {
        if (counted.run() == null) {
            return Messages.get("metric.retained.never");
        }
        return counted.before() == 0
                ? Messages.get("metric.retained.nobody")
                : Messages.get(
                        "metric.retained.note",
                        counted.retained(),
                        counted.before(),
                        counted.run().computedAt());
    }

    private static long count(String condition, Run run, Instant from, UnitOfWork work) {
        return work.entities()
                .createQuery("select count(s) from StandingRow s where s.run = :run and " + condition, Long.class)
                .setParameter("run", run.run())
                .setParameter("from", from)
                .getSingleResult();
    }
}
