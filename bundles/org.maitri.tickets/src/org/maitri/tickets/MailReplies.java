package org.maitri.tickets;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    private static final String MAIL = "mail";
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"(),;:]+@[^\\s<>\"(),;:@]+");

    private final Optional<Outbox> outbox;
    private final Optional<CustomerMail> customers;

    /** @param customers empty where only those are answered who wrote by mail */
    MailReplies(Optional<Outbox> outbox, Optional<CustomerMail> customers) {
        this.outbox = outbox;
        this.customers = customers;
    }

    /**
     * Sends an answer if there is an address it can go to, and an account that can send.
     *
     * @param first whether it is sent though nobody wrote by mail yet
     */
    void follow(
            Message message,
            Ticket ticket,
            List<Enclosure> enclosed,
            List<String> copies,
            boolean first,
            UnitOfWork work) {
        if (!canSend(work)) {
            return;
        }
        TicketLetters letters = TicketLetters.of(ticket.id(), work);
        addressees(ticket, letters, work)
                .filter(known -> first || known.way() == Addressees.Way.LETTER)
                .ifPresent(known -> send(
                        mail(
                                known.way() == Addressees.Way.LETTER ? "Re: " : "",
                                message,
                                ticket,
                                List.of(known.to()),
                                copies,
                                letters.thread(),
                                enclosed),
                        message,
                        work));
    }

    /** Whom an answer would go to: who wrote last, and a program only where no person wrote; empty if none can go out by mail. */
    Optional<Addressees> addressees(Ticket ticket, UnitOfWork work) {
        return canSend(work) ? addressees(ticket, TicketLetters.of(ticket.id(), work), work) : Optional.empty();
    }

    private boolean canSend(UnitOfWork work) {
        return outbox.filter(box -> box.canSend(work)).isPresent();
    }

    private Optional<Addressees> addressees(Ticket ticket, TicketLetters letters, UnitOfWork work) {
        return letters.answered()
                .map(letter -> new Addressees(
                        letter.replyTo(),
                        others(letter, outbox.orElseThrow().ownAddresses(work)),
                        Addressees.Way.LETTER))
                .or(() -> customer(ticket, letters, work));
    }

    private Optional<Addressees> customer(Ticket ticket, TicketLetters letters, UnitOfWork work) {
        Addressees.Way way = letters.none() && !MAIL.equals(ticket.channel())
                ? Addressees.Way.ON_DEMAND
                : Addressees.Way.FIRST_LETTER;
        return customers
                .filter(known -> ticket.customer() != null)
                .flatMap(known -> known.of(ticket.customer(), work))
                .map(address -> new Addressees(address, List.of(), way));
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
        if (outbox.isEmpty()) {
            throw new RefusedException(TicketDesk.TEXTS.get("forward.nothing"));
        }
        send(mail("Fwd: ", message, ticket, to, List.of(), List.of(), enclosed), message, work);
    }

    private static OutgoingMail mail(
            String mark,
            Message message,
            Ticket ticket,
            List<String> to,
            List<String> copies,
            List<String> thread,
            List<Enclosure> enclosed) {
        return new OutgoingMail(
                "",
                addresses(to),
                addresses(copies),
                subject(mark, ticket),
                message.body(),
                thread,
                enclosed,
                Optional.of(ticket.ref()));
    }

    private static List<MailAddress> addresses(List<String> mails) {
        return mails.stream().map(mail -> new MailAddress("", mail)).toList();
    }

    private void send(OutgoingMail mail, Message message, UnitOfWork work) {
        String mailId = outbox.orElseThrow().put(mail, work);
        Letter letter = Letter.of(message, mailId, mail.subject(), "personal");
        letter.between(message.author(), null, written(mail.to()), written(mail.cc()));
        work.add(letter);
    }

    /** Null where there are none. */
    private static String written(List<MailAddress> addresses) {
        return addresses.isEmpty()
                ? null
                : addresses.stream().map(MailAddress::mail).collect(Collectors.joining(", "));
    }

    /** With the ticket's number, by which an answer finds back whatever a mail program makes of its header lines. */
    private static String subject(String mark, Ticket ticket) {
        String subject = ticket.subject() == null ? "" : ticket.subject().strip();
        String answered =
                mark.isEmpty() || subject.regionMatches(true, 0, mark, 0, mark.length() - 1) ? subject : mark + subject;
        return answered.contains(ticket.number()) ? answered : answered + " [" + ticket.number() + ']';
    }
}
