package org.maitri.tickets.internal.levels;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.maitri.kernel.Period;
import org.maitri.kernel.Ratio;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.owed.TargetKind;

/** The share of targets that were met, of those of which it is known. */
abstract class WithinTarget implements Metric {

    private final TargetKind kind;

    WithinTarget(TargetKind kind) {
        this.kind = kind;
    }

    @Override
    public String id() {
        return "service." + kind.id() + "-within-target";
    }

    @Override
    public String label() {
        return Messages.get("metric.within." + kind.id());
    }

    @Override
    public String explanation() {
        return Messages.get("metric.within.explanation", Messages.get("target." + kind.id()));
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
        return Ticket.TYPE;
    }

    @Override
    public MetricValue evaluate(Context context, UnitOfWork work) {
        Ratio now = ratio(context.period(), context.zone(), work);
        long open = count(
                "d.achieved_at IS NULL AND (d.due_at IS NULL OR d.due_at >= CURRENT_TIMESTAMP)",
                context.period(),
                context.zone(),
                work);
        long base = now.whole().longValue();
        String note = base == 0 ? Messages.get("metric.within.none") : Messages.count("metric.within.base", base, open);
        Optional<BigDecimal> before =
                ratio(context.period().previous(), context.zone(), work).percent();
        return new MetricValue(now.percent(), before, base, note, List.of());
    }

    private Ratio ratio(Period period, ZoneId zone, UnitOfWork work) {
        long met = count("d.achieved_at IS NOT NULL AND d.achieved_at <= d.due_at", period, zone, work);
        long missed = count(
                "(d.achieved_at > d.due_at OR d.achieved_at IS NULL AND d.running = TRUE AND d.due_at < CURRENT_TIMESTAMP)",
                period,
                zone,
                work);
        return Ratio.of(met, met + missed);
    }

    private long count(String condition, Period period, ZoneId zone, UnitOfWork work) {
        return ((Number) work.entities()
                        .createNativeQuery(
                                "SELECT COUNT(*) FROM service_deadline d JOIN tickets_ticket t ON t.id = d.ticket_id"
                                        + " WHERE d.target = ?1 AND d.begun_at >= ?2 AND d.begun_at < ?3"
                                        + " AND t.archived_at IS NULL AND " + condition)
                        .setParameter(1, kind.id())
                        .setParameter(2, period.start(zone).atOffset(ZoneOffset.UTC))
                        .setParameter(3, period.end(zone).atOffset(ZoneOffset.UTC))
                        .getSingleResult())
                .longValue();
    }
}
