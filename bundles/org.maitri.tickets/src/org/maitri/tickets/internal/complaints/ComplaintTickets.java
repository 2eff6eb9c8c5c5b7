package org.maitri.tickets.internal.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketEvent;
import org.maitri.tickets.TicketState;

/** The tickets that are complaints, and their complaints. */
final class ComplaintTickets {

    private static final int AT_ONCE = 500;
    // Of two tickets that were merged, the older complaint goes on.
    private static final String FIRST = " order by case when c.archivedAt is null then 0 else 1 end, c.openedAt, c.id";

    private final UnitOfWork work;
    private final Instant now;
    private final Owners owners;

    ComplaintTickets(UnitOfWork work, Instant now) {
        this.work = work;
        this.now = now;
        this.owners = new Owners(work);
    }

    /** Complaints nobody answers for yet, a page of them; those that are done come last. */
    static List<UUID> withoutOwner(UnitOfWork work) {
        List<?> keys = work.entities()
                .createNativeQuery(
                        "SELECT t.id FROM tickets_ticket t WHERE t.kind = ?1 AND t.archived_at IS NULL"
                                + " AND NOT EXISTS (SELECT 1 FROM complaint_complaint c WHERE c.ticket = CONCAT('"
                                + Ticket.TYPE + ":', CAST(t.id AS VARCHAR(36))) AND c.archived_at IS NULL"
                                + " AND c.owner IS NOT NULL AND c.owner <> '')"
                                + " ORDER BY CASE WHEN t.state IN ('resolved', 'closed') THEN 1 ELSE 0 END, t.known_since, t.id")
                .setParameter(1, Complaint.KIND)
                .setMaxResults(AT_ONCE)
                .getResultList();
        return keys.stream().map(key -> UUID.fromString(key.toString())).toList();
    }

    /** A page of the tickets that are complaints. */
    static List<UUID> page(UUID after, int size, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select t.id from Ticket t where t.kind = :kind and t.archivedAt is null and t.id > :after"
                                + " order by t.id",
                        UUID.class)
                .setParameter("kind", Complaint.KIND)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList();
    }

    /** Which of these tickets say something else than their complaints. */
    static List<UUID> astray(Collection<UUID> tickets, UnitOfWork work) {
        List<Ticket> all = work.findAll(Ticket.class, tickets);
        Map<RecordRef, Complaint> complaints = complaints(all, work);
        return all.stream()
                .filter(ticket -> isAstray(ticket, complaints.get(ticket.ref())))
                .map(Ticket::id)
                .toList();
    }

    private static boolean isAstray(Ticket ticket, Complaint complaint) {
        if (!isComplaint(ticket)) {
            return complaint != null && !complaint.archived();
        }
        if (complaint == null || complaint.archived() || !complaint.hasOwner() || isFree(ticket)) {
            return true;
        }
        Complaint wanted = Complaint.of(ticket);
        return !Objects.equals(wanted.subject(), complaint.subject())
                || !Objects.equals(wanted.customer(), complaint.customer())
                || !Objects.equals(wanted.branch(), complaint.branch())
                || !Objects.equals(wanted.openedAt(), complaint.openedAt())
                || !Objects.equals(wanted.settledAt(), complaint.settledAt());
    }

    private static boolean isComplaint(Ticket ticket) {
        return Complaint.KIND.equals(ticket.kind()) && !ticket.archived();
    }

    private static boolean isFree(Ticket ticket) {
        return !TicketState.isDone(ticket.state())
                && (ticket.assignee() == null || ticket.assignee().isBlank());
    }

    private static Map<RecordRef, Complaint> complaints(Collection<Ticket> tickets, UnitOfWork work) {
        return tickets.isEmpty()
                ? Map.of()
                : work.entities()
                        .createQuery("select c from Complaint c where c.ticket in :tickets" + FIRST, Complaint.class)
                        .setParameter(
                                "tickets", tickets.stream().map(Ticket::ref).toList())
                        .getResultStream()
                        .collect(Collectors.toMap(Complaint::ticket, Function.identity(), (one, other) -> one));
    }

    /** What is kept of a ticket; the complaint that counts comes first. */
    static List<Complaint> of(RecordRef ticket, UnitOfWork work) {
        return work.entities()
                .createQuery("select c from Complaint c where c.ticket = :ticket" + FIRST, Complaint.class)
                .setParameter("ticket", ticket)
                .getResultList();
    }

    /** Makes a ticket's complaint say what the ticket says, and names who answers for it. */
    void keep(Ticket ticket) {
        List<Complaint> known = of(ticket.ref(), work);
        boolean complains = isComplaint(ticket);
        known.stream()
                .skip(complains ? 1 : 0)
                .filter(complaint -> !complaint.archived())
                .forEach(complaint -> complaint.archive(now));
        if (!complains) {
            return;
        }
        Complaint complaint = known.isEmpty() ? work.add(Complaint.of(ticket)) : known.getFirst();
        complaint.unarchive();
        complaint.follow(ticket);
        if (!complaint.hasOwner()) {
            complaint.setOwner(owners.of(ticket, LocalDate.ofInstant(now, ZoneId.systemDefault())));
            if (!TicketState.isDone(ticket.state())) {
                work.add(ticket.makeGood(TicketEvent.COMPLAINT_OWNED, null, complaint.owner(), now, work.actor()));
            }
        }
        if (isFree(ticket)) {
            ticket.assign(complaint.owner(), now, work.actor()).ifPresent(line -> {
                work.add(line);
                work.publish(ticket.news("ASSIGNED", now));
            });
        }
    }
}
