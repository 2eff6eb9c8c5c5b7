package org.maitri.tickets;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** The channels over which people talk. */
    private static final Set<String> TALKS = Set.of("phone", "counter");

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
            boolean talk = isTalk(handling.ticket(), moving, handling.work());
            boolean answered = handling.ticket().firstAnsweredAt() != null;
            Instant said = moving.getFirst().at();
            Ticket offshoot = handling.ticket().offshoot(subject, talk && !answered ? handling.at() : said);
            handling.work().add(offshoot);
            moving.forEach(message -> message.moveTo(offshoot));
            Optional<Message> answer = moving.stream()
                    .filter(message -> message.direction().equals(Message.OUTBOUND))
                    .findFirst();
            if (answer.isPresent()) {
                handling.work()
                        .add(offshoot.answer(answer.get().at(), answer.get().author()));
            } else if (talk && answered) {
                handling.work()
                        .add(offshoot.answer(later(handling.ticket().firstAnsweredAt(), moving), handling.actor()));
            }
            handling.work().add(TicketLink.of(offshoot.id(), TicketLink.SPLIT_FROM, ticket));
            return offshoot.id();
        });
    }

    /**
     * Whether it was said rather than written. Once somebody has answered, nobody waits for what is split off; before that, a
     * call is owed only once, by the ticket it came in with.
     */
    private static boolean isTalk(Ticket ticket, List<Message> moving, UnitOfWork work) {
        return TALKS.contains(String.valueOf(ticket.channel()))
                && work.entities()
                        .createQuery("select l.id from Letter l where l.messageId in :messages", UUID.class)
                        .setParameter(
                                "messages", moving.stream().map(Message::id).toList())
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    private static Instant later(Instant answered, List<Message> moving) {
        Instant said = moving.getFirst().at();
        return said.isAfter(answered) ? said : answered;
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
