package org.maitri.tickets.internal.promises;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;

/** What is promised about tickets. */
public final class Promises {

    private Promises() {}

    /** When the next open promise about each ticket is due; tickets without one are absent. */
    public static Map<RecordRef, Instant> nearest(Collection<RecordRef> tickets, UnitOfWork work) {
        return tickets.isEmpty()
                ? Map.of()
                : nearest(work.entities()
                        .createQuery("select p from Promise p where p.ticket in :tickets", Promise.class)
                        .setParameter("tickets", tickets)
                        .getResultStream());
    }

    /** The same for all tickets between two in the order of their keys, the second of them too. */
    public static Map<RecordRef, Instant> nearest(RecordRef after, RecordRef until, UnitOfWork work) {
        return nearest(work.rows(Promise.class, "ticket", after, until, Integer.MAX_VALUE).stream());
    }

    private static Map<RecordRef, Instant> nearest(Stream<Promise> promises) {
        return promises.filter(promise -> promise.state().equals(Promise.OPEN) && !promise.archived())
                .collect(Collectors.toMap(
                        Promise::ticket, Promise::dueAt, (one, other) -> one.isBefore(other) ? one : other));
    }
}
