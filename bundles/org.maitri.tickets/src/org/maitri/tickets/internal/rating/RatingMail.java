package org.maitri.tickets.internal.rating;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.mail.MailAddress;
import org.maitri.spi.mail.Outbox;
import org.maitri.spi.mail.OutgoingMail;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.care.CustomerRatings.Link;

/** The letter that asks a customer for a rating. */
final class RatingMail {

    private final Outbox outbox;

    /** @param outbox null where no mail is sent */
    RatingMail(Outbox outbox) {
        this.outbox = outbox;
    }

    /** @throws RefusedException if there is no address, or no account that sends */
    String receiver(Ticket ticket, String wanted, UnitOfWork work) {
        if (outbox == null || !outbox.canSend(work)) {
            throw new RefusedException(Messages.get("ask.account"));
        }
        return Optional.ofNullable(wanted)
                .filter(address -> !address.isBlank())
                .map(String::strip)
                .or(() -> writer(ticket, work))
                .orElseThrow(() -> new RefusedException(Messages.get("ask.address", ticket.number())));
    }

    private static Optional<String> writer(Ticket ticket, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select l.replyTo from Letter l, Message m where m.id = l.messageId and m.ticketId = :ticket"
                                + " and l.replyTo is not null and l.nature <> 'bounce' and l.archivedAt is null"
                                + " and m.archivedAt is null order by l.at desc, l.id desc",
                        String.class)
                .setParameter("ticket", ticket.id())
                .setMaxResults(1)
                .getResultStream()
                .filter(address -> !address.isBlank())
                .findFirst();
    }

    void send(Ticket ticket, String to, List<Link> links, UnitOfWork work) {
        String choices = links.stream()
                .map(link -> Messages.get("score." + link.score()) + "\n"
                        + link.address().orElseThrow(() -> new RefusedException(Messages.get("ask.page"))))
                .collect(Collectors.joining("\n\n"));
        outbox.put(
                new OutgoingMail(
                        "",
                        List.of(new MailAddress("", to)),
                        List.of(),
                        Messages.get("mail.subject", ticket.number()),
                        Messages.get(
                                "mail.text", ticket.subject() == null ? ticket.number() : ticket.subject(), choices),
                        List.of(),
                        List.of(),
                        Optional.of(ticket.ref())),
                work);
    }
}
