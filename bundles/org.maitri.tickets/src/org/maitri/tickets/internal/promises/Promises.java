package org.maitri.tickets.internal.promises;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;

/** What is promised about tickets. */
public final class Promises {

    private Promises() {}

    /** When the next open promise about each ticket is due; tickets without one are absent. */
    public static Map<RecordRef, Instant> nearest(Collection<RecordRef> tickets, UnitOfWork work) {
        return tickets.isEmpty()
                ? Map.of()
                : work.entities()
                        .createQuery(
                                "select p from Promise p where p.ticket in :tickets and p.state = :open"
                                        + " and p.archivedAt is null",
                                Promise.class)
                        .setParameter("tickets", tickets)
                        .setParameter("open", Promise.OPEN)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                Promise::ticket, Promise::dueAt, (one, other) -> one.isBefore(other) ? one : other));
    }
}
