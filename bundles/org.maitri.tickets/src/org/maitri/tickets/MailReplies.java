package org.maitri.tickets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.maitri.kernel.RefusedException;
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
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"(),;:]+@[^\\s<>\"(),;:@]+");

    private final Optional<Outbox> outbox;

    MailReplies(Optional<Outbox> outbox) {
        this.outbox = outbox;
    }

    /** Sends an answer if there is an address it can go to, and an account that can send. */
    void follow(Message message, Ticket ticket, List<Enclosure> enclosed, List<String> copies, UnitOfWork work) {
        List<MailAddress> cc =
                copies.stream().map(mail -> new MailAddress("", mail)).toList();
        addressees(ticket.id(), work).ifPresent(all -> work.add(sent(message, ticket, all.to(), cc, enclosed, work)));
    }

    /** Whom an answer would go to; empty if none goes out by mail. */
    Optional<Addressees> addressees(UUID ticket, UnitOfWork work) {
        return outbox.filter(box -> box.canSend(work))
                .flatMap(box -> letters(ticket, work).stream()
                        .filter(letter -> !letter.nature().equals("bounce"))
                        .filter(letter ->
                                letter.replyTo() != null && !letter.replyTo().isBlank())
                        .findFirst()
                        .map(letter -> new Addressees(letter.replyTo(), others(letter, box.ownAddresses(work)))));
    }

    /** Who else got a letter: neither we nor its writer. */
    private static List<String> others(Letter letter, Set<String> ours) {
        Set<String> known = new HashSet<>(ours);
        known.add(letter.replyTo().toLowerCase(Locale.ROOT));
        return ADDRESS.matcher(letter.to() + " " + letter.cc())
                .results()
                .map(MatchResult::group)
                .filter(mail -> known.add(mail.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Sends a message on to others. @throws RefusedException if no account can send */
    void forward(Message message, Ticket ticket, List<String> to, List<Enclosure> enclosed, UnitOfWork work) {
        Outbox box = outbox.orElseThrow(() -> new RefusedException(TicketDesk.TEXTS.get("forward.nothing")));
        String subject = subject("Fwd: ", ticket);
        List<MailAddress> receivers =
                to.stream().map(mail -> new MailAddress("", mail)).toList();
        String mailId = box.put(
                new OutgoingMail(
                        "",
                        receivers,
                        List.of(),
                        subject,
                        message.body(),
                        List.of(),
                        enclosed,
                        Optional.of(ticket.ref())),
                work);
        Letter letter = Letter.of(message, mailId, subject, "personal");
        letter.between(message.author(), null, String.join(", ", to), null);
        work.add(letter);
    }

    private Letter sent(
            Message message,
            Ticket ticket,
            String to,
            List<MailAddress> cc,
            List<Enclosure> enclosed,
            UnitOfWork work) {
        String subject = subject("Re: ", ticket);
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
    private static String subject(String mark, Ticket ticket) {
        String subject = ticket.subject() == null ? "" : ticket.subject().strip();
        String answered = subject.regionMatches(true, 0, mark, 0, mark.length() - 1) ? subject : mark + subject;
        return answered.contains(ticket.number()) ? answered : answered + " [" + ticket.number() + ']';
    }

    /** The newest letter first; what was sent on to others is none of the customer's. */
    private static List<Letter> letters(UUID ticket, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select l from Letter l, Message m where m.id = l.messageId and m.ticketId = :ticket"
                                + " and m.direction <> :note and l.archivedAt is null and m.archivedAt is null"
                                + " order by l.at desc, l.id desc",
                        Letter.class)
                .setParameter("ticket", ticket)
                .setParameter("note", Message.INTERNAL)
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
