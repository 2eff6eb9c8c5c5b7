package org.maitri.tickets.internal.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.spi.record.RecordType;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.internal.TicketsModule;
import org.maitri.tickets.owed.PromiseLedger;

/** Giving promises, and telling customers what became of them. */
class StoredPromisesTest {

    private static final RecordRef ANA = new RecordRef("customers.person", new UUID(1, 1));
    private static final RecordRef HARBOUR = new RecordRef("customers.branch", new UUID(2, 2));

    private OpenDatabase open;
    private PromiseLedger ledger;

    @BeforeEach
    void open() {
        List<RecordType<?>> types = new ArrayList<>(TicketsModule.recordTypes());
        types.add(new PromiseType());
        open = new DatabaseOpener(List.of(TicketsModule.schema(), new PromiseSchema()), types, List.of())
                .withAccess(List.of(TicketsModule.access()))
                .open(Profile.inMemory("promises" + UUID.randomUUID()), Progress.NONE);
        ledger = new StoredPromises(open.database(), open.access());
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void what_is_promised_about_a_ticket_is_owed_by_its_queue_and_branch_to_its_customer() {
        Ticket ticket = Ticket.opened(Instant.now());
        ticket.setCustomer(ANA);
        ticket.setQueue("Kitchen");
        ticket.setBranch(HARBOUR);
        open.database().write("Add", work -> work.add(ticket));

        RecordRef given = ledger.give(null, ticket.ref(), "A lid by noon", Instant.now());

        Promise promise = open.database()
                .read(work -> work.find(Promise.class, given.id()).orElseThrow());
        assertThat(promise.customer()).isEqualTo(ANA);
        assertThat(promise.team()).isEqualTo("Kitchen");
        assertThat(promise.branch()).isEqualTo(HARBOUR);
    }

    @Test
    void a_promise_that_is_written_down_on_a_ticket_is_owed_to_its_customer_too() {
        Ticket ticket = Ticket.opened(Instant.now());
        ticket.setCustomer(ANA);
        ticket.setQueue("Kitchen");
        ticket.setBranch(HARBOUR);
        open.database().write("Add", work -> work.add(ticket));
        Promise written = Promise.of(null, ticket.ref(), "A lid by noon", Instant.now(), null);
        written.setTeam("Lids");

        open.database().change("Promise", work -> new PromiseType().complete(written, work));

        assertThat(written.customer()).isEqualTo(ANA);
        assertThat(written.team()).as("what a person said stays").isEqualTo("Lids");
        assertThat(written.branch()).isEqualTo(HARBOUR);
        assertThat(written.givenBy()).isEqualTo(open.access().actor());
    }

    @Test
    void a_message_about_a_promise_opens_its_conversation_once() {
        UUID promise = ledger.give(ANA, null, "A lid by noon", Instant.now().minusSeconds(60))
                .id();
        assertThat(ledger.standing(promise).orElseThrow().asksForMessage(Instant.now()))
                .isTrue();

        PromiseLedger.Telling telling = ledger.prepareTelling(promise);
        assertThat(telling.text()).contains("A lid by noon");
        assertThat(ledger.prepareTelling(promise).ticket()).isEqualTo(telling.ticket());
        Ticket ticket = open.database()
                .read(work -> work.find(Ticket.class, telling.ticket().id()))
                .orElseThrow();
        assertThat(ticket.customer()).isEqualTo(ANA);

        ledger.told(promise);
        assertThat(ledger.standing(promise).orElseThrow().asksForMessage(Instant.now()))
                .isFalse();
    }
}
