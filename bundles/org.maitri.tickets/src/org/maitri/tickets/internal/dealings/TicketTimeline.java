package org.maitri.tickets.internal.dealings;

import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.timeline.TimelineContributor;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.spi.timeline.TimelineKind;
import org.maitri.spi.timeline.TimelineQuery;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketEvent;
import org.maitri.tickets.internal.Messages;
import org.osgi.service.component.annotations.Component;

/** Tells when a customer's tickets were opened, first answered, resolved and opened again; all in one query. */
@Component
public final class TicketTimeline implements TimelineContributor {

    /** A moment of a ticket that is told; its place tells its entry from the ticket's others. */
    private enum Told {
        OPENED("opened", "ticket", "known_since", "t.description", "NULL"),
        ANSWERED("answered", "reply", "first_answered_at", "NULL", "t.assignee"),
        RESOLVED("resolved", "circle-check", "resolved_at", "t.resolution", "t.assignee"),
        REOPENED("reopened", "rotate-ccw", "happened_at", "NULL", "e.actor");

        private final String kind;
        private final String icon;
        private final String at;
        private final String text;
        private final String actor;

        Told(String kind, String icon, String at, String text, String actor) {
            this.kind = kind;
            this.icon = icon;
            this.at = at;
            this.text = text;
            this.actor = actor;
        }

        String id() {
            return "tickets." + kind;
        }

        String label() {
            return Messages.get("timeline." + kind);
        }

        TimelineKind described() {
            TimelineKind described = TimelineKind.of(id(), label(), icon);
            return switch (this) {
                case OPENED -> described.stored(Ticket.class, "customer", "knownSince", "subject", "description");
                case ANSWERED -> described.stored(Ticket.class, "customer", "firstAnsweredAt", "subject", "");
                case RESOLVED -> described.stored(Ticket.class, "customer", "resolvedAt", "subject", "resolution");
                case REOPENED -> described;
            };
        }

        /** The newest of these moments; an event's are found by the event, whose key is its own. */
        String select(boolean older, int limit) {
            boolean event = this == REOPENED;
            String alias = event ? "e." : "t.";
            return "(SELECT " + ordinal() + " AS told, " + alias + "id AS id, " + alias + at
                    + " AS moment, t.id AS ticket, t.subject AS subject, " + text + " AS words, " + actor
                    + " AS actor FROM tickets_ticket t"
                    + (event
                            ? " JOIN tickets_event e ON e.ticket_id = t.id AND e.kind = '" + TicketEvent.REOPENED + "'"
                            : "")
                    + " WHERE t.customer = ? AND t.archived_at IS NULL AND " + alias + at + " IS NOT NULL"
                    + (older ? " AND (%1$s < ? OR %1$s = ? AND %2$sid <= ?)".formatted(alias + at, alias) : "")
                    + " ORDER BY " + alias + at + " DESC, " + alias + "id DESC LIMIT " + limit + ")";
        }

        /** The ticket's key with the last two bits saying which of its moments this is: sorted as the tickets are. */
        UUID keyOf(UUID id) {
            return this == REOPENED
                    ? id
                    : new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() & ~3L | ordinal());
        }
    }

    @Override
    public List<TimelineKind> kinds() {
        return Arrays.stream(Told.values()).map(Told::described).toList();
    }

    @Override
    public List<TimelineEntry> entries(RecordRef customer, TimelineQuery query, UnitOfWork work) {
        boolean older = query.before().isPresent();
        String union = Arrays.stream(Told.values())
                .map(told -> told.select(older, query.limit() + 1))
                .collect(Collectors.joining(" UNION ALL "));
        Query rows = work.entities().createNativeQuery("SELECT * FROM (" + union + ") AS everything");
        int place = 1;
        for (Told told : Told.values()) {
            rows.setParameter(place++, customer.toString());
            if (older) {
                TimelineQuery.Cursor cursor = query.before().orElseThrow();
                OffsetDateTime at = cursor.at().atOffset(ZoneOffset.UTC);
                rows.setParameter(place++, at);
                rows.setParameter(place++, at);
                rows.setParameter(place++, told == Told.REOPENED ? cursor.id() : lastOf(cursor.id()));
            }
        }
        List<TimelineEntry> entries = new ArrayList<>();
        for (Object row : rows.getResultList()) {
            entries.add(entry((Object[]) row));
        }
        return entries.stream()
                .filter(entry -> query.admits(entry.at(), entry.id()))
                .sorted(TimelineQuery.NEWEST_FIRST)
                .limit(query.limit())
                .toList();
    }

    /** The greatest key that differs from {@code id} in its last two bits only. */
    private static UUID lastOf(UUID id) {
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() | 3L);
    }

    private static TimelineEntry entry(Object[] row) {
        Told told = Told.values()[((Number) row[0]).intValue()];
        TimelineEntry entry = new TimelineEntry(
                told.keyOf(key(row[1])),
                moment(row[2]),
                told.id(),
                told.label(),
                told.icon,
                text(row[4]),
                text(row[5]),
                text(row[6]),
                new RecordRef(Ticket.TYPE, key(row[3])));
        return told == Told.OPENED ? entry.asSaid(Optional.empty()) : entry;
    }

    private static UUID key(Object value) {
        return value instanceof UUID key ? key : UUID.fromString(value.toString());
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString().strip();
    }

    private static Instant moment(Object value) {
        return switch (value) {
            case OffsetDateTime offset -> offset.toInstant();
            case Timestamp timestamp -> timestamp.toInstant();
            default -> (Instant) value;
        };
    }
}
