package org.maitri.tickets.internal.rating;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.attention.Contact;
import org.maitri.spi.attention.ContactContributor;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.Ticket;
import org.osgi.service.component.annotations.Component;

/** The letters that asked customers for a rating. */
@Component
public final class RatingContacts implements ContactContributor {

    static final String CHANNEL = "mail";
    static final String PURPOSE = "survey";

    @Override
    public List<Contact> contacts(Collection<RecordRef> customers, Instant after, Instant until, UnitOfWork work) {
        Map<RecordRef, RecordRef> customerOf = new HashMap<>();
        work.entities()
                .createQuery("select t.id, t.customer from Ticket t where t.customer in :customers", Object[].class)
                .setParameter("customers", customers)
                .getResultList()
                .forEach(row -> customerOf.put(new RecordRef(Ticket.TYPE, (UUID) row[0]), (RecordRef) row[1]));
        return customerOf.isEmpty() ? List.of() : asked(customerOf, after, until, work);
    }

    private static List<Contact> asked(
            Map<RecordRef, RecordRef> customerOf, Instant after, Instant until, UnitOfWork work) {
        return work
                .entities()
                .createQuery(
                        "select i from RatingInvitation i where i.sentTo is not null and i.sentAt > :after"
                                + " and i.sentAt <= :until and i.ticket in :tickets and i.archivedAt is null",
                        Invitation.class)
                .setParameter("after", after)
                .setParameter("until", until)
                .setParameter("tickets", customerOf.keySet())
                .getResultList()
                .stream()
                .map(asked ->
                        new Contact(customerOf.get(asked.ticket()), asked.sentAt(), CHANNEL, PURPOSE, asked.ref()))
                .toList();
    }
}
