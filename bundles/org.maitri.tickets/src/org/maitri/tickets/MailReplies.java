package org.maitri.tickets;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maitri.spi.mail.MailAddress;
import org.maitri.spi.mail.Outbox;
import org.maitri.spi.mail.OutgoingMail;
import org.maitri.spi.mail.OutgoingMail.Enclosure;
import org.maitri.spi.persistence.UnitOfWork;

/**
 * Sends answers by mail where the customer wrote by mail. The answer, its letter and the ticket's log are one commit: none of
 * them is there without the others.
 */
final class MailReplies {

    private static final int THREAD = 20;

    private final Optional<Outbox> outbox;

    MailReplies(Optional<Outbox> outbox) {
        this.outbox = outbox;
    }

    /** Sends an answer if there is an address it can go to, and an account that can send. */
    void follow(Message message, Ticket ticket, List<Enclosure> enclosed, List<String> copies, UnitOfWork work) {
        if (outbox.filter(box -> box.canSend(work)).isPresent()) {
            List<MailAddress> cc =
                    copies.stream().map(mail -> new MailAddress("", mail)).toList();
            receiver(ticket, work).ifPresent(to -> work.add(sent(message, ticket, to, cc, enclosed, work)));
        }
    }

    private static Optional<String> receiver(Ticket ticket, UnitOfWork work) {
        return letters(ticket.id(), work).stream()
                .filter(letter -> !letter.nature().equals("bounce"))
                .map(Letter::replyTo)
                .filter(mail -> mail != null && !mail.isBlank())
                .findFirst();
    }

    private Letter sent(
            Message message,
            Ticket ticket,
            String to,
            List<MailAddress> cc,
            List<Enclosure> enclosed,
            UnitOfWork work) {
        String subject = subject(ticket);
        OutgoingMail mail = new OutgoingMail(
                "",
                List.of(new MailAddress("", to)),
                cc,
                subject,
                message.body(),
                thread(ticket.id(), work),
                enclosed,
                Optional.of(ticket.ref()));
        String mailId = outbox.orElseThrow().put(mail, work);
        Letter letter = Letter.of(message, mailId, subject, "personal");
        String copies = cc.stream().map(MailAddress::mail).collect(Collectors.joining(", "));
        letter.between(message.author(), null, to, copies.isEmpty() ? null : copies);
        return letter;
    }

    /** With the ticket's number, by which an answer finds back whatever a mail program makes of its header lines. */
    private static String subject(Ticket ticket) {
        String subject = ticket.subject() == null ? "" : ticket.subject().strip();
        String answered = subject.regionMatches(true, 0, "re:", 0, 3) ? subject : "Re: " + subject;
        return answered.contains(ticket.number()) ? answered : answered + " [" + ticket.number() + ']';
    }

    /** The newest letter first. */
    private static List<Letter> letters(UUID ticket, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select l from Letter l, Message m where m.id = l.messageId and m.ticketId = :ticket"
                                + " and l.archivedAt is null and m.archivedAt is null order by l.at desc, l.id desc",
                        Letter.class)
                .setParameter("ticket", ticket)
                .setMaxResults(THREAD)
                .getResultList();
    }

    private static List<String> thread(UUID ticket, UnitOfWork work) {
        Set<String> ids = new LinkedHashSet<>();
        for (Letter letter : letters(ticket, work)) {
            if (letter.mailId() != null) {
                ids.add(letter.mailId());
            }
        }
        return new ArrayList<>(ids);
    }
}
