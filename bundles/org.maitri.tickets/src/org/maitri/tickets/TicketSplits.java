package org.maitri.tickets;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes a ticket of its own of messages that are about something else. It is one commit: undoing that puts the messages back
 * and archives the new ticket. What is being written about the ticket stays with it.
 */
@Component(service = TicketSplits.class)
public final class TicketSplits {

    private final TicketDesk desk;

    @Activate
    public TicketSplits(@Reference Database database, @Reference Access access) {
        desk = new TicketDesk(database, access, Clock.systemUTC());
    }

    /**
     * Moves messages of a ticket into a new one, which is linked to it.
     *
     * @param subject what the new ticket is about
     * @return the new ticket's key
     * @throws RefusedException if none of the messages are the ticket's
     */
    public UUID split(UUID ticket, Collection<UUID> messages, String subject) {
        return desk.make(Ticket.WRITE, "split", ticket, handling -> {
            List<Message> moving = moving(ticket, messages, handling.work());
            Ticket offshoot =
                    handling.ticket().offshoot(subject, moving.getFirst().at());
            handling.work().add(offshoot);
            moving.forEach(message -> message.moveTo(offshoot));
            moving.stream()
                    .filter(message -> message.direction().equals(Message.OUTBOUND))
                    .findFirst()
                    .ifPresent(answer -> handling.work().add(offshoot.answer(answer.at(), answer.author())));
            handling.work().add(TicketLink.of(offshoot.id(), TicketLink.SPLIT_FROM, ticket));
            return offshoot.id();
        });
    }

    private static List<Message> moving(UUID ticket, Collection<UUID> messages, UnitOfWork work) {
        List<Message> moving = work.findAll(Message.class, messages).stream()
                .filter(message -> message.ticketId().equals(ticket))
                .sorted(Comparator.comparing(Message::at).thenComparing(Message::id))
                .toList();
        if (moving.isEmpty()) {
            throw new RefusedException(TicketDesk.TEXTS.get("split.nothing"));
        }
        return moving;
    }
}
