package org.maitri.tickets;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.maitri.spi.persistence.UnitOfWork;

/**
 * The latest letters of a ticket, read once for all that an answer wants to know of them.
 *
 * @param letters the newest first; what was sent on to others is none of the customer's
 */
record TicketLetters(List<Letter> letters) {

    private static final int LATEST = 20;

    static TicketLetters of(UUID ticket, UnitOfWork work) {
        return new TicketLetters(work.entities()
                .createQuery(
                        "select l from Letter l, Message m where m.id = l.messageId and m.ticketId = :ticket"
                                + " and m.direction <> :note and l.archivedAt is null and m.archivedAt is null"
                                + " order by l.at desc, l.id desc",
                        Letter.class)
                .setParameter("ticket", ticket)
                .setParameter("note", Message.INTERNAL)
                .setMaxResults(LATEST)
                .getResultList());
    }

    boolean none() {
        return letters.isEmpty();
    }

    /** The one that is answered: the newest that says where answers go, and one of a program only where no person wrote. */
    Optional<Letter> answered() {
        return letters.stream()
                .sorted(Comparator.comparing(Letter::automatic))
                .filter(letter -> !letter.nature().equals("bounce"))
                .filter(letter -> letter.replyTo() != null && !letter.replyTo().isBlank())
                .findFirst();
    }

    /** The ids by which mail programs find what belongs together. */
    List<String> thread() {
        return letters.stream()
                .map(Letter::mailId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
