package org.maitri.tickets.internal.dealings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketState;
import org.maitri.tickets.internal.TicketsModule;

/** Which tickets have been kept for long enough. */
class ClosedTicketsTest {

    private static final Instant LONG_AGO = Instant.parse("2010-03-02T09:00:00Z");
    private static final Instant LATELY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant BETWEEN = Instant.parse("2016-01-01T00:00:00Z");

    private OpenDatabase open;

    @BeforeEach
    void open() {
        open = new DatabaseOpener(List.of(TicketsModule.schema()), TicketsModule.recordTypes(), List.of())
                .open(Profile.inMemory("closed" + UUID.randomUUID()), Progress.NONE);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Ticket ticket(String subject, Instant resolved, Instant closed) {
        return ticket(
                subject, resolved == null && closed == null ? TicketState.OPEN : TicketState.CLOSED, resolved, closed);
    }

    private Ticket ticket(String subject, String state, Instant resolved, Instant closed) {
        Ticket ticket = Ticket.opened(LONG_AGO);
        ticket.setSubject(subject);
        ticket.recall(LONG_AGO, null, resolved, closed);
        ticket.recallState(state, 0);
        return open.database().write("Add", work -> work.add(ticket));
    }

    private List<RecordRef> due(int limit) {
        return open.database().read(work -> new ClosedTickets().due(BETWEEN, limit, work));
    }

    @Test
    void what_ended_long_ago_is_due_however_it_ended() {
        Ticket resolved = ticket("resolved and never closed", LONG_AGO, null);
        Ticket closed = ticket("closed", LONG_AGO, LONG_AGO);
        Ticket ended = ticket("closed, and nobody knows when it was resolved", null, LONG_AGO);
        ticket("resolved long ago and closed lately", LONG_AGO, LATELY);
        ticket("resolved lately", LATELY, null);
        ticket("open", null, null);
        ticket("solved long ago, and open again", TicketState.OPEN, LONG_AGO, null);

        assertThat(due(10)).containsExactlyInAnyOrder(resolved.ref(), closed.ref(), ended.ref());
        assertThat(due(2)).hasSize(2);
    }
}
