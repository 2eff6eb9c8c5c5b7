package org.maitri.tickets.internal.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maitri.spi.mail.IncomingMail;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.Message;
import org.maitri.tickets.Ticket;

/** Finds the ticket a letter goes on with: by the letters it answers, else by the number in its subject. */
final class Conversations {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w-])T-\\d{7,12}(?![\\w-])", Pattern.CASE_INSENSITIVE);

    private final UnitOfWork work;

    Conversations(UnitOfWork work) {
        this.work = work;
    }

    Optional<Ticket> of(IncomingMail mail) {
        List<String> answered = new ArrayList<>(mail.inReplyTo());
        answered.addAll(mail.returned());
        return byLetters(answered).or(() -> byNumber(mail.subject()));
    }

    /** The ticket in which we wrote this letter, which came back to us as a copy. */
    Optional<Ticket> writtenByUs(String mailId) {
        return mailId.isEmpty()
                ? Optional.empty()
                : work
                        .entities()
                        .createQuery(
                                "select t from Letter l, Message m, Ticket t where l.mailId = :id and m.id = l.messageId"
                                        + " and t.id = m.ticketId and m.direction = :outbound",
                                Ticket.class)
                        .setParameter("id", mailId)
                        .setParameter("outbound", Message.OUTBOUND)
                        .setMaxResults(1)
                        .getResultList()
                        .stream()
                        .findFirst();
    }

    /** The nearest of the letters that is known tells. */
    private Optional<Ticket> byLetters(List<String> mailIds) {
        if (mailIds.isEmpty()) {
            return Optional.empty();
        }
        Map<String, UUID> tickets = new HashMap<>();
        work.entities()
                .createQuery(
                        "select l.mailId, m.ticketId from Letter l, Message m where l.mailId in :ids"
                                + " and m.id = l.messageId and l.archivedAt is null and m.archivedAt is null"
                                + " order by l.id",
                        Object[].class)
                .setParameter("ids", mailIds)
                .setMaxResults(500)
                .getResultList()
                .forEach(row -> tickets.putIfAbsent((String) row[0], (UUID) row[1]));
        return mailIds.stream()
                .filter(tickets::containsKey)
                .map(tickets::get)
                .flatMap(id -> work.find(Ticket.class, id).stream())
                .filter(ticket -> !ticket.archived())
                .findFirst();
    }

    private Optional<Ticket> byNumber(String subject) {
        Matcher number = NUMBER.matcher(subject);
        while (number.find()) {
            List<Ticket> found = work.entities()
                    .createQuery(
                            "select t from Ticket t where t.number = :number and t.archivedAt is null", Ticket.class)
                    .setParameter("number", number.group().toUpperCase(Locale.ROOT))
                    .getResultList();
            if (!found.isEmpty()) {
                return Optional.of(found.getFirst());
            }
        }
        return Optional.empty();
    }
}
