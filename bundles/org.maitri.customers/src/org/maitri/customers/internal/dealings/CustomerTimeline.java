package org.maitri.customers.internal.dealings;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maitri.customers.Customer;
import org.maitri.customers.Note;
import org.maitri.customers.internal.Messages;
import org.maitri.customers.internal.conversations.Conversations;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Choice;
import org.maitri.spi.timeline.TimelineContributor;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.spi.timeline.TimelineKind;
import org.maitri.spi.timeline.TimelineQuery;
import org.osgi.service.component.annotations.Component;

/** Tells how the relationship began and what was noted since. */
@Component
public final class CustomerTimeline implements TimelineContributor {

    private static final String BEGINNING = "customers.beginning";

    @Override
    public List<TimelineEntry> entries(RecordRef customer, TimelineQuery query, UnitOfWork work) {
        List<TimelineEntry> entries = new ArrayList<>();
        notes(customer, query, work).forEach(note -> entries.add(entry(note)));
        Customer.of(customer, work)
                .map(CustomerTimeline::beginning)
                .filter(entry -> query.admits(entry.at(), entry.id()))
                .ifPresent(entries::add);
        return entries.stream()
                .sorted(TimelineQuery.NEWEST_FIRST)
                .limit(query.limit())
                .toList();
    }

    /** In the order of the index, its first column included: H2 sorts all notes of a customer otherwise. */
    private static List<Note> notes(RecordRef customer, TimelineQuery query, UnitOfWork work) {
        String older = query.before().isPresent() ? " and n.at <= :at and (n.at < :at or n.id < :id)" : "";
        TypedQuery<Note> notes = work.entities()
                .createQuery(
                        "select n from Note n where n.owner = :owner" + " and n.archivedAt is null" + older
                                + " order by n.owner desc, n.at desc, n.id desc",
                        Note.class);
        notes.setParameter("owner", customer).setMaxResults(query.limit());
        query.before().ifPresent(cursor -> notes.setParameter("at", cursor.at()).setParameter("id", cursor.id()));
        return notes.getResultList();
    }

    @Override
    public List<TimelineKind> kinds() {
        List<TimelineKind> kinds = new ArrayList<>();
        Conversations.KINDS.forEach(kind -> kinds.add(TimelineKind.of(id(kind.value()), kind.label(), kind.icon())));
        kinds.add(TimelineKind.of(BEGINNING, Messages.get("timeline.beginning"), "handshake"));
        return kinds;
    }

    private static String id(String kind) {
        return "customers." + kind;
    }

    private static TimelineEntry entry(Note note) {
        String text = note.text().strip();
        String rest = text.startsWith(note.firstLine())
                ? text.substring(note.firstLine().length()).strip()
                : text;
        Choice kind = Conversations.kind(note.kind());
        TimelineEntry entry = new TimelineEntry(
                note.id(),
                note.at(),
                id(note.kind()),
                Conversations.label(note),
                kind.icon(),
                note.firstLine(),
                rest,
                note.createdBy() == null ? "" : note.createdBy(),
                note.ref());
        Optional<Choice> feeling = Conversations.feeling(note.feeling());
        return note.isConversation() || feeling.isPresent() ? entry.asSaid(feeling) : entry;
    }

    private static TimelineEntry beginning(Customer customer) {
        boolean known = customer.since() != null;
        // Noon is the same day almost everywhere.
        Instant at = known ? customer.since().atTime(12, 0).toInstant(ZoneOffset.UTC) : customer.createdAt();
        return new TimelineEntry(
                customer.id(),
                at,
                BEGINNING,
                Messages.get("timeline.beginning"),
                "handshake",
                Messages.get(known ? "timeline.since" : "timeline.recorded"),
                "",
                known ? "" : customer.createdBy(),
                customer.ref());
    }
}
