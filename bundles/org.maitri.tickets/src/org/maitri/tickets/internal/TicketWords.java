package org.maitri.tickets.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.Ticket;

/** What was written about tickets and attached to it, as the search takes it in: a few questions for many tickets. */
final class TicketWords {

    /** Of one ticket are taken in at least; what is written further on may find it no more. */
    private static final int MOST = 200;

    /** An embedded database compares each row with every key that is asked for. */
    private static final int AT_ONCE = 100;

    private static final int MOST_AT_ONCE = 10 * MOST;

    private static final String WRITTEN =
            "select m.ticketId, m.body from Message m where m.ticketId in :tickets and m.archivedAt is null";
    private static final String ATTACHED =
            "select m.ticketId, a.name from Attachment a, Message m where a.messageId = m.id and m.ticketId in :tickets"
                    + " and a.archivedAt is null and m.archivedAt is null";

    private final UnitOfWork work;
    private final Map<UUID, List<String>> words = new HashMap<>();

    private TicketWords(UnitOfWork work) {
        this.work = work;
    }

    /** By the keys of the tickets; each has some. */
    static Map<UUID, String> of(List<Ticket> tickets, UnitOfWork work) {
        TicketWords all = new TicketWords(work);
        tickets.forEach(ticket -> all.words.put(
                ticket.id(), new ArrayList<>(List.of(ticket.externalKey().orElse("")))));
        List<UUID> keys = List.copyOf(all.words.keySet());
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            List<UUID> some = keys.subList(from, Math.min(from + AT_ONCE, keys.size()));
            all.read(WRITTEN, some);
            all.read(ATTACHED, some);
        }
        return all.words.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> String.join("\n", each.getValue())));
    }

    /** Those of a ticket with very many are asked for alone, so that it takes no other's place. */
    private void read(String query, List<UUID> tickets) {
        int most = tickets.size() == 1 ? MOST : MOST_AT_ONCE;
        List<Object[]> rows = work.entities()
                .createQuery(query, Object[].class)
                .setParameter("tickets", tickets)
                .setMaxResults(most)
                .getResultList();
        if (rows.size() == most && tickets.size() > 1) {
            tickets.forEach(ticket -> read(query, List.of(ticket)));
        } else {
            rows.forEach(row -> words.get((UUID) row[0]).add((String) row[1]));
        }
    }
}
