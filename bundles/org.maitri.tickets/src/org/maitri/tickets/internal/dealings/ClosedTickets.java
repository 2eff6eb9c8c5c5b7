package org.maitri.tickets.internal.dealings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.privacy.RetentionCategory;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketState;
import org.maitri.tickets.internal.Messages;
import org.osgi.service.component.annotations.Component;

/** Tickets that were closed, or resolved and never closed, years ago. */
@Component
public final class ClosedTickets implements RetentionCategory {

    private static final int TEN_YEARS = 120;

    @Override
    public String id() {
        return "tickets.closed";
    }

    @Override
    public String label() {
        return Messages.get("retention.closed");
    }

    @Override
    public String counted() {
        return Messages.get("retention.closed.counted");
    }

    @Override
    public int months() {
        return TEN_YEARS;
    }

    /**
     * Of some tickets that came from elsewhere nobody knows when they were resolved, and some were solved once and are open again.
     */
    @Override
    public List<RecordRef> due(Instant before, int limit, UnitOfWork work) {
        return Stream.concat(
                        tickets(
                                "t.resolvedAt < :before and (t.closedAt is null or t.closedAt < :before)"
                                        + " order by t.resolvedAt, t.id",
                                before,
                                limit,
                                work),
                        tickets(
                                "t.resolvedAt is null and t.closedAt < :before order by t.closedAt, t.id",
                                before,
                                limit,
                                work))
                .limit(limit)
                .toList();
    }

    private static Stream<RecordRef> tickets(String condition, Instant before, int limit, UnitOfWork work) {
        return work
                .entities()
                .createQuery(
                        "select t.id from Ticket t where coalesce(t.state, t.state) in :done and " + condition,
                        UUID.class)
                .setParameter("done", TicketState.DONE)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(id -> new RecordRef(Ticket.TYPE, id));
    }
}
