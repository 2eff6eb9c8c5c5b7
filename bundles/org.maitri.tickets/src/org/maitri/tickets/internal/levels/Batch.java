package org.maitri.tickets.internal.levels;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketEvent;
import org.maitri.tickets.internal.promises.Promises;
import org.maitri.tickets.owed.Deadline;
import org.maitri.tickets.owed.TargetKind;

/**
 * Tickets with what their deadlines are computed from, and what was computed last.
 *
 * @param kept the rows of deadlines, by their keys
 * @param promised when the next open promise about a ticket is due
 * @param toChange those of the tickets that can be changed, by their keys
 */
record Batch(
        List<Ticket> tickets,
        List<TicketEvent> log,
        Map<String, DeadlineRow> kept,
        Map<RecordRef, Instant> promised,
        Function<Set<UUID>, List<Ticket>> toChange) {

    static final UUID LAST = new UUID(-1, -1);

    /** These tickets. */
    static Batch of(Collection<UUID> keys, UnitOfWork work) {
        List<Ticket> tickets = work.findAll(Ticket.class, keys);
        List<DeadlineRow> kept = work.entities()
                .createQuery("select d from ServiceDeadline d where d.ticketId in :tickets", DeadlineRow.class)
                .setParameter("tickets", keys)
                .getResultList();
        return new Batch(
                tickets,
                Levels.logs(keys, work),
                byKey(kept),
                Promises.nearest(tickets.stream().map(Ticket::ref).toList(), work),
                wanted -> tickets.stream()
                        .filter(ticket -> wanted.contains(ticket.id()))
                        .toList());
    }

    /** The next tickets in the order of their keys. */
    static Batch after(UUID last, int most, UnitOfWork work) {
        List<Ticket> tickets = work.rows(Ticket.class, "id", last, LAST, most);
        UUID until = tickets.isEmpty() ? last : tickets.getLast().id();
        List<TicketEvent> log = work.rows(TicketEvent.class, "ticketId", last, until, Integer.MAX_VALUE);
        return new Batch(
                tickets,
                log.stream().filter(event -> !event.archived()).toList(),
                byKey(work.rows(DeadlineRow.class, "ticketId", last, until, Integer.MAX_VALUE)),
                Promises.nearest(new RecordRef(Ticket.TYPE, last), new RecordRef(Ticket.TYPE, until), work),
                wanted -> work.findAll(Ticket.class, wanted));
    }

    private static Map<String, DeadlineRow> byKey(List<DeadlineRow> rows) {
        return rows.stream().collect(Collectors.toMap(DeadlineRow::id, row -> row));
    }

    /** What is to be kept of a ticket's deadlines and is not yet. */
    List<DeadlineRow> changes(Ticket ticket, List<Deadline> deadlines) {
        List<DeadlineRow> changes = new ArrayList<>();
        for (TargetKind kind : TargetKind.values()) {
            DeadlineRow before = kept.get(DeadlineRow.key(ticket.id(), kind));
            deadlines.stream()
                    .filter(deadline -> deadline.kind() == kind)
                    .findFirst()
                    .map(deadline -> DeadlineRow.of(ticket.id(), deadline))
                    .or(() -> Optional.ofNullable(before).map(DeadlineRow::gone))
                    .filter(row -> before == null || !row.says(before))
                    .ifPresent(changes::add);
        }
        return changes;
    }
}
