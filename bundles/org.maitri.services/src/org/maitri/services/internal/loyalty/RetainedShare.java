package org.maitri.services.internal.loyalty;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.maitri.kernel.Ratio;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.RecordType;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** How many of those who were customers when the period began have dealt with us since. */
@Component
public final class RetainedShare implements Metric {

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
        return CustomerWords.first(types);
    }

    @Override
    public MetricValue evaluate(Context context, UnitOfWork work) {
        Run run = Standings.last(work).orElse(null);
        if (run == null) {
            return MetricValue.nothing(Messages.get("metric.retained.never"));
        }
        Instant from = context.period().from().atStartOfDay(context.zone()).toInstant();
        long before = count("s.firstAt < :from", run, from, work);
        if (before == 0) {
            return MetricValue.nothing(Messages.get("metric.retained.nobody"));
        }
        long retained = count("s.firstAt < :from and s.lastAt >= :from", run, from, work);
        return new MetricValue(
                new Ratio(BigDecimal.valueOf(retained), BigDecimal.valueOf(before)).percent(),
                Optional.empty(),
                before,
                Messages.get("metric.retained.note", retained, before, run.computedAt()),
                List.of());
    }

    private static long count(String condition, Run run, Instant from, UnitOfWork work) {
        return work.entities()
                .createQuery("select count(s) from StandingRow s where s.run = :run and " + condition, Long.class)
                .setParameter("run", run.run())
                .setParameter("from", from)
                .getSingleResult();
    }
}
