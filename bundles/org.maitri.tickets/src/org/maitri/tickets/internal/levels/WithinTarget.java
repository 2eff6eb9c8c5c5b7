package org.maitri.tickets.internal.levels;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.maitri.kernel.Ratio;
import org.maitri.spi.metric.ShareMetric;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketState;
import org.maitri.tickets.internal.reports.ServiceReport;
import org.maitri.tickets.owed.TargetKind;

/** The share of targets that were met, of those of which it is known. */
abstract class WithinTarget extends ShareMetric<WithinTarget.Counted> {

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
    public String recordType() {
        return Ticket.TYPE;
    }

    @Override
    public Optional<String> report() {
        return Optional.of(ServiceReport.ID);
    }

    /** How many targets were met and missed, and of how many it is not known yet. */
    record Counted(long met, long missed, long open) {}

    @Override
    protected Counted count(Context context, UnitOfWork work) {
        return new Counted(
                count("d.achieved_at IS NOT NULL AND d.achieved_at <= d.due_at", context, work),
                count(
                        "(d.achieved_at > d.due_at OR d.achieved_at IS NULL AND d.due_at < CURRENT_TIMESTAMP)",
                        context,
                        work),
                count(
                        "d.achieved_at IS NULL AND (d.due_at IS NULL OR d.due_at >= CURRENT_TIMESTAMP)"
                                + " AND t.state NOT IN ('" + String.join("', '", TicketState.DONE) + "')",
                        context,
                        work));
    }

    @Override
    protected Ratio share(Counted counted) {
        return Ratio.of(counted.met(), counted.met() + counted.missed());
    }

    @Override
    protected String note(Counted counted, UnitOfWork work) {
        long base = counted.met() + counted.missed();
        if (base > 0) {
            return Messages.count("metric.within.base", base, counted.open());
        }
        return Messages.get(Deadlines.behind(Instant.now(), work) ? "metric.within.waits" : "metric.within.none");
    }

    private long count(String condition, Context context, UnitOfWork work) {
        return ((Number) work.entities()
                        .createNativeQuery(
                                "SELECT COUNT(*) FROM service_deadline d JOIN tickets_ticket t ON t.id = d.ticket_id"
                                        + " WHERE d.target = ?1 AND d.begun_at >= ?2 AND d.begun_at < ?3"
                                        + " AND t.archived_at IS NULL AND " + condition)
                        .setParameter(1, kind.id())
                        .setParameter(2, context.period().start(context.zone()).atOffset(ZoneOffset.UTC))
                        .setParameter(3, context.period().end(context.zone()).atOffset(ZoneOffset.UTC))
                        .getSingleResult())
                .longValue();
    }
}
