package org.maitri.tickets.internal.levels;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.Records;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.owed.Deadline;
import org.maitri.tickets.owed.TicketDeadlines;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the log of one ticket. */
@Component
public final class LoggedDeadlines implements TicketDeadlines {

    private final Database database;
    private final RulesInForce rules;
    private final Records records;

    @Activate
    public LoggedDeadlines(@Reference Database database, @Reference RulesInForce rules, @Reference Records records) {
        this.database = database;
        this.rules = rules;
        this.records = records;
    }

    @Override
    public List<Deadline> of(UUID ticket, Instant now) {
        return database.read(work -> work.find(Ticket.class, ticket)
                .map(found -> new Levels(rules, records, work).deadlines(found, now))
                .orElse(List.of()));
    }

    @Override
    public List<String> passedOver(UUID ticket) {
        return database.read(work -> work.find(Ticket.class, ticket)
                .map(found -> new Levels(rules, records, work).passedOver(found))
                .orElse(List.of()));
    }
}
