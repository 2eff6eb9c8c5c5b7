package org.maitri.tickets.internal.levels;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.Records;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketEvent;
import org.maitri.tickets.owed.Deadline;

/**
 * What became of the targets of all tickets by their logs, each beside what another system said of the ticket, where that is
 * asked for, so that its verdicts can be compared.
 */
public final class Verdicts {

    private static final int PAGE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final RulesInForce rules;
    private final Records records;
    private final Database database;
    private final Optional<String> beside;

    /** @param beside a column of an import that tickets keep, put beside each verdict */
    public Verdicts(RulesInForce rules, Records records, Database database, Optional<String> beside) {
        this.rules = rules;
        this.records = records;
        this.database = database;
        this.beside = beside;
    }

    /**
     * A row for each target of each ticket, in plain values. Tickets are read a page at a time.
     *
     * @throws RefusedException if no ticket keeps the column
     */
    public Stream<Map<String, Object>> at(Instant now) {
        beside.filter(column -> pages().flatMap(List::stream)
                        .noneMatch(ticket -> ticket.attributes().containsKey(column)))
                .ifPresent(column -> {
                    throw new RefusedException(Messages.get("verdicts.beside", column));
                });
        return pages().flatMap(page -> rows(page, now));
    }

    private Stream<List<Ticket>> pages() {
        return Stream.iterate(
                after(FIRST),
                page -> !page.isEmpty(),
                page -> after(page.getLast().id()));
    }

    private List<Ticket> after(UUID last) {
        return database.read(work -> work.rows(Ticket.class, "id", last, Batch.LAST, PAGE));
    }

    private Stream<Map<String, Object>> rows(List<Ticket> page, Instant now) {
        List<Ticket> tickets =
                page.stream().filter(ticket -> !ticket.archived()).toList();
        Map<UUID, List<Deadline>> deadlines = database.read(work -> {
            List<TicketEvent> log = Levels.logs(tickets.stream().map(Ticket::id).toList(), work);
            return new Levels(rules, records, work).deadlines(tickets, log, now);
        });
        return tickets.stream()
                .flatMap(ticket -> deadlines.get(ticket.id()).stream().map(deadline -> row(ticket, deadline, now)));
    }

    private Map<String, Object> row(Ticket ticket, Deadline deadline, Instant now) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", ticket.number());
        row.put("key", ticket.externalKey().orElse(null));
        row.put("target", deadline.kind().id());
        row.put("level", deadline.level());
        row.put("due", deadline.due().map(Instant::toString).orElse(null));
        row.put("achieved", deadline.achieved().map(Instant::toString).orElse(null));
        row.put("verdict", deadline.verdict(now).name().toLowerCase(Locale.ROOT));
        beside.ifPresent(column -> row.put("beside", ticket.attributes().get(column)));
        return row;
    }
}
