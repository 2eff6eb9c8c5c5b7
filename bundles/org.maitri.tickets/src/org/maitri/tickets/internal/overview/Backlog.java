package org.maitri.tickets.internal.overview;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maitri.kernel.Period;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.MetricValue.Point;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.TicketState;
import org.maitri.tickets.internal.Messages;
import org.osgi.service.component.annotations.Component;

/** How many tickets were open, and how that came about. */
@Component(service = Metric.class)
public final class Backlog extends TicketMetric {

    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    @Override
    public String id() {
        return "tickets.backlog";
    }

    @Override
    public String label() {
        return Messages.get("metric.backlog");
    }

    @Override
    public String explanation() {
        return Messages.get("metric.backlog.explanation");
    }

    @Override
    public Unit unit() {
        return Unit.COUNT;
    }

    /** Counts what came and what was done in each part, so that a long period costs no more than one walk through it. */
    @Override
    public MetricValue evaluate(Context context, UnitOfWork work) {
        Period period = context.period();
        long open = openBefore(period.start(context.zone()), work);
        long before = open;
        List<Point> series = new ArrayList<>();
        for (Period part : parts(period)) {
            Instant from = part.start(context.zone());
            Instant to = part.end(context.zone());
            open += came(from, to, work) - done(from, to, work);
            series.add(Point.of(part.to().toString(), BigDecimal.valueOf(open)));
        }
        return new MetricValue(
                Optional.of(BigDecimal.valueOf(open)),
                before == 0 && isFirst(period.start(context.zone()), work)
                        ? Optional.empty()
                        : Optional.of(BigDecimal.valueOf(before)),
                open,
                "",
                series);
    }

    /** Whether nobody kept tickets before. */
    private static boolean isFirst(Instant moment, UnitOfWork work) {
        return work.entities()
                .createQuery("select t.id from Ticket t where t.knownSince < :moment", UUID.class)
                .setParameter("moment", moment)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** From those that are open now, so that nobody counts all there ever were. */
    private static long openBefore(Instant moment, UnitOfWork work) {
        long open = work.entities()
                .createQuery(
                        "select count(t) from Ticket t where t.state not in :done and t.archivedAt is null", Long.class)
                .setParameter("done", TicketState.DONE)
                .getSingleResult();
        return open - came(moment, NEVER, work) + done(moment, NEVER, work);
    }

    private static long came(Instant from, Instant to, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select count(t) from Ticket t where t.knownSince >= :from and t.knownSince < :to"
                                + " and t.archivedAt is null and (t.state not in :done or t.resolvedAt is not null)",
                        Long.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("done", TicketState.DONE)
                .getSingleResult();
    }

    /** Nearly all tickets are done: the index of moments is the better one. */
    private static long done(Instant from, Instant to, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select count(t) from Ticket t where t.resolvedAt >= :from and t.resolvedAt < :to"
                                + " and t.archivedAt is null and coalesce(t.state, t.state) in :done",
                        Long.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("done", TicketState.DONE)
                .getSingleResult();
    }
}
