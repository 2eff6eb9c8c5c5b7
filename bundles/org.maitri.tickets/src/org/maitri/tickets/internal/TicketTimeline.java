package org.maitri.tickets.internal;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.timeline.TimelineContributor;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.spi.timeline.TimelineQuery;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketEvent;
import org.osgi.service.component.annotations.Component;

/** Tells when a customer's tickets were opened, first answered, resolved and opened again. */
@Component
public final class TicketTimeline implements TimelineContributor {

    private static final Comparator<TimelineEntry> NEWEST_FIRST = Comparator.comparing(TimelineEntry::at)
            .thenComparing(TimelineEntry::id)
            .reversed();

    /** A moment of a ticket that is told; its place tells its entry from the ticket's others. */
    private enum Told {
        OPENED("knownSince", "opened", "ticket"),
        ANSWERED("firstAnsweredAt", "answered", "reply"),
        RESOLVED("resolvedAt", "resolved", "circle-check");

        private final String attribute;
        private final String kind;
        private final String icon;

        Told(String attribute, String kind, String icon) {
            this.attribute = attribute;
            this.kind = kind;
            this.icon = icon;
        }

        Instant of(Ticket ticket) {
            return switch (this) {
                case OPENED -> ticket.knownSince();
                case ANSWERED -> ticket.firstAnsweredAt();
                case RESOLVED -> ticket.resolvedAt();
            };
        }

        /** The ticket's key with the last two bits saying which of its moments this is: sorted as the tickets are. */
        UUID idFor(Ticket ticket) {
            return new UUID(
                    ticket.id().getMostSignificantBits(), ticket.id().getLeastSignificantBits() & ~3L | ordinal());
        }
    }

    @Override
    public List<TimelineEntry> entries(RecordRef customer, TimelineQuery query, UnitOfWork work) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (Told told : Told.values()) {
            tickets(told.attribute, customer, query, work).forEach(ticket -> entries.add(entry(told, ticket)));
        }
        entries.addAll(reopened(customer, query, work));
        return entries.stream()
                .filter(entry -> query.admits(entry.at(), entry.id()))
                .sorted(NEWEST_FIRST)
                .limit(query.limit())
                .toList();
    }

    private static List<Ticket> tickets(String moment, RecordRef customer, TimelineQuery query, UnitOfWork work) {
        String older = query.before().isPresent() ? " and (t.%1$s < :at or t.%1$s = :at and t.id <= :id)" : "";
        TypedQuery<Ticket> tickets = work.entities()
                .createQuery(
                        ("select t from Ticket t where t.customer = :customer"
                                        + " and t.archivedAt is null and t.%1$s is not null" + older
                                        + " order by t.%1$s desc, t.id desc")
                                .formatted(moment),
                        Ticket.class);
        tickets.setParameter("customer", customer).setMaxResults(query.limit() + 1);
        query.before()
                .ifPresent(cursor -> tickets.setParameter("at", cursor.at()).setParameter("id", lastOf(cursor.id())));
        return tickets.getResultList();
    }

    /** The greatest key that differs from {@code id} in its last two bits only. */
    private static UUID lastOf(UUID id) {
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() | 3L);
    }

    private static TimelineEntry entry(Told told, Ticket ticket) {
        String actor = told == Told.OPENED || ticket.assignee() == null ? "" : ticket.assignee();
        return new TimelineEntry(
                told.idFor(ticket),
                told.of(ticket),
                "tickets." + told.kind,
                Messages.get("timeline." + told.kind),
                told.icon,
                ticket.subject() == null ? "" : ticket.subject(),
                detail(told, ticket),
                actor,
                ticket.ref());
    }

    private static String detail(Told told, Ticket ticket) {
        String text = switch (told) {
            case OPENED -> ticket.description();
            case RESOLVED -> ticket.resolution();
            case ANSWERED -> null;
        };
        return text == null ? "" : text.strip();
    }

    private static List<TimelineEntry> reopened(RecordRef customer, TimelineQuery query, UnitOfWork work) {
        String older = query.before().isPresent() ? " and (e.at < :at or e.at = :at and e.id < :id)" : "";
        TypedQuery<Object[]> events = work.entities()
                .createQuery(
                        "select e, t from TicketEvent e, Ticket t"
                                + " where e.ticketId = t.id and t.customer = :customer and e.kind = :kind and t.archivedAt is null"
                                + older
                                + " order by e.at desc, e.id desc",
                        Object[].class);
        events.setParameter("customer", customer)
                .setParameter("kind", TicketEvent.REOPENED)
                .setMaxResults(query.limit());
        query.before()
                .ifPresent(cursor -> events.setParameter("at", cursor.at()).setParameter("id", cursor.id()));
        return events.getResultList().stream()
                .map(pair -> reopened((TicketEvent) pair[0], (Ticket) pair[1]))
                .toList();
    }

    private static TimelineEntry reopened(TicketEvent event, Ticket ticket) {
        return new TimelineEntry(
                event.id(),
                event.at(),
                "tickets.reopened",
                Messages.get("timeline.reopened"),
                "rotate-ccw",
                ticket.subject() == null ? "" : ticket.subject(),
                "",
                event.actor() == null ? "" : event.actor(),
                ticket.ref());
    }
}
