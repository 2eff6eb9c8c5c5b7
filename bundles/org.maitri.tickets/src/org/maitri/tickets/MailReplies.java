package org.maitri.tickets;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maitri.kernel.RefusedException;
import org.maitri.kernel.Texts;
import org.maitri.spi.access.Access;
import org.maitri.spi.mail.MailAddress;
import org.maitri.spi.mail.Outbox;
import org.maitri.spi.mail.OutgoingMail;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Answers to customers that go out by mail. The answer, its letter and the ticket's log are one commit: none of them is there
 * without the others. Reads and writes the database, so nothing of it may be called on the UI thread.
 */
@Component(service = MailReplies.class)
public final class MailReplies {

    private static final Texts TEXTS = Texts.beside(MailReplies.class);
    private static final int THREAD = 20;

    private final Database database;
    private final Access access;
    private final Optional<Outbox> outbox;

    @Activate
    public MailReplies(
            @Reference Database database,
            @Reference Access access,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    Outbox outbox) {
        this.database = database;
        this.access = access;
        this.outbox = Optional.ofNullable(outbox);
    }

    /** The address an answer would go to; empty if the ticket did not come by mail, or no account can send. */
    public Optional<String> receiver(UUID ticket) {
        return database.read(work -> outbox.filter(box -> box.canSend(work))
                .flatMap(box -> letters(ticket, work).stream()
                        .map(Letter::replyTo)
                        .filter(mail -> mail != null && !mail.isBlank())
                        .findFirst()));
    }

    /**
     * Answers the customer by mail.
     *
     * @throws RefusedException if there is nobody to write to
     */
    public void answer(UUID ticket, String body) {
        access.require("tickets.ticket.write");
        String to = receiver(ticket).orElseThrow(() -> new RefusedException(TEXTS.get("mail.nobody")));
        database.write(TEXTS.get("commit.answer"), work -> {
            Ticket found =
                    work.find(Ticket.class, ticket).orElseThrow(() -> new RefusedException(TEXTS.get("ticket.gone")));
            Handling handling = new Handling(found, Instant.now(), access.actor(), work);
            Message message = work.add(Message.of(found, handling.at(), handling.actor(), Message.OUTBOUND, body));
            handling.tell("ANSWERED", found.answer(handling.at(), handling.actor()));
            work.add(sent(message, found, to, body, work));
            return null;
        });
    }

    private Letter sent(Message message, Ticket ticket, String to, String body, UnitOfWork work) {
        String subject = subject(ticket);
        OutgoingMail mail = new OutgoingMail(
                "",
                List.of(new MailAddress("", to)),
                List.of(),
                subject,
                body,
                thread(ticket.id(), work),
                List.of(),
                Optional.of(ticket.ref()));
        String mailId = outbox.orElseThrow().put(mail, work);
        Letter letter = Letter.of(message, mailId, subject, "personal");
        letter.between(message.author(), null, to, null);
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
