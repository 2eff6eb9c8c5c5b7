package org.maitri.customers.internal.conversations;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maitri.customers.Note;
import org.maitri.customers.Organisation;
import org.maitri.customers.Person;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.attention.Attention;
import org.maitri.spi.attention.Contact;
import org.maitri.spi.attention.ContactContributor;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** The conversations the company began that somebody wrote down, and where customers are. */
@Component
public final class NoteContacts implements ContactContributor {

    private static final Map<String, String> CHANNELS =
            Map.of(Note.CALL, "phone", Note.MAIL, "mail", Note.VISIT, "visit");

    @Override
    public List<Contact> contacts(Collection<RecordRef> customers, Instant after, Instant until, UnitOfWork work) {
        return work
                .entities()
                .createQuery(
                        "select n from Note n where n.owner in :customers and n.direction = :out and n.at > :after"
                                + " and n.at <= :until and n.kind is not null and n.kind <> :note"
                                + " and n.archivedAt is null",
                        Note.class)
                .setParameter("customers", customers)
                .setParameter("out", Note.OUT)
                .setParameter("note", Note.NOTE)
                .setParameter("after", after)
                .setParameter("until", until)
                .getResultList()
                .stream()
                .map(note -> new Contact(
                        note.owner(),
                        note.at(),
                        CHANNELS.getOrDefault(note.kind(), note.kind()),
                        Attention.SERVICE,
                        note.ref()))
                .toList();
    }

    @Override
    public Map<RecordRef, Whereabouts> whereabouts(Collection<RecordRef> customers, UnitOfWork work) {
        Map<RecordRef, Whereabouts> all = new HashMap<>();
        for (String[] kind : new String[][] {{Person.TYPE, "Person"}, {Organisation.TYPE, "Organisation"}}) {
            List<UUID> keys = customers.stream()
                    .filter(customer -> customer.type().equals(kind[0]))
                    .map(RecordRef::id)
                    .toList();
            if (!keys.isEmpty()) {
                work.entities()
                        .createQuery(
                                "select c.id, c.country, c.primaryPhone from " + kind[1] + " c where c.id in :keys",
                                Object[].class)
                        .setParameter("keys", keys)
                        .getResultList()
                        .forEach(row -> all.put(
                                new RecordRef(kind[0], (UUID) row[0]),
                                new Whereabouts(
                                        row[1] == null ? "" : row[1].toString(),
                                        row[2] == null ? "" : row[2].toString())));
            }
        }
        return all;
    }
}
