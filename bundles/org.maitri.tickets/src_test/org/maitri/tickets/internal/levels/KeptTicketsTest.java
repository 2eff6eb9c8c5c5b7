package org.maitri.tickets.internal.levels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maitri.tickets.internal.levels.LevelsDatabase.MONDAY;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maitri.persistence.Profile;
import org.maitri.tickets.Ticket;

/** Tickets in which something is only kept. */
class KeptTicketsTest {

    private LevelsDatabase company;

    @BeforeEach
    void open() {
        company = new LevelsDatabase(Profile.inMemory("kept" + UUID.randomUUID()));
    }

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    void what_asks_for_nothing_has_no_deadline_until_somebody_opens_it() {
        Ticket kept = company.open.database().write("Keep", work -> work.add(Ticket.kept(MONDAY)));
        LoggedDeadlines deadlines =
                new LoggedDeadlines(company.open.database(), new RulesInForce(company.office), company.open.records());
        assertThat(deadlines.of(kept.id(), MONDAY.plusSeconds(60))).isEmpty();

        company.open.database().write("Open", work -> {
            Ticket opened = work.find(Ticket.class, kept.id()).orElseThrow();
            return work.add(opened.reopen(MONDAY.plusSeconds(60), "bea").orElseThrow());
        });
        assertThat(deadlines.of(kept.id(), MONDAY.plusSeconds(120))).isNotEmpty();
    }
}
