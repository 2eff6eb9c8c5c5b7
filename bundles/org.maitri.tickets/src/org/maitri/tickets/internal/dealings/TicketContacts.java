package org.maitri.tickets.internal.dealings;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.attention.Attention;
import org.maitri.spi.attention.Contact;
import org.maitri.spi.attention.ContactContributor;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.Message;
import org.osgi.service.component.annotations.Component;

/** What the company wrote to customers about their tickets. */
@Component
public final class TicketContacts implements ContactContributor {

    @Override
    public List<Contact> contacts(Collection<RecordRef> customers, Instant after, Instant until, UnitOfWork work) {
        return work
                .entities()
                .createQuery(
                        "select t.customer, m.at, t.channel, m.id from Message m, Ticket t where m.ticketId = t.id"
                                + " and t.customer in :customers and m.direction = :outbound and m.at > :after"
                                + " and m.at <= :until and m.archivedAt is null and t.archivedAt is null",
                        Object[].class)
                .setParameter("customers", customers)
                .setParameter("outbound", Message.OUTBOUND)
                .setParameter("after", after)
                .setParameter("until", until)
                .getResultList()
                .stream()
                .map(row -> new Contact(
                        (RecordRef) row[0],
                        (Instant) row[1],
                        channel((String) row[2]),
                        Attention.SERVICE,
                        new RecordRef(Message.TYPE, (UUID) row[3])))
                .toList();
    }

    /** What came in over a form or a file is answered by mail; chats and social networks are messages. */
    private static String channel(String ticket) {
        return switch (ticket == null ? "" : ticket) {
            case "", "mail", "web", "file" -> "mail";
            case "chat", "social" -> "message";
            default -> ticket;
        };
    }
}
