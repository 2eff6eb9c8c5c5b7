package org.maitri.tickets.internal.levels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Period;
import org.maitri.kernel.Progress;
import org.maitri.persistence.Profile;
import org.maitri.spi.metric.Metric.Context;
import org.maitri.spi.metric.MetricValue;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketState;

class WithinTargetTest {

    private final LevelsDatabase company = new LevelsDatabase(Profile.inMemory("within" + UUID.randomUUID()));

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    void a_share_says_that_what_is_due_is_still_being_computed() {
        company.level("Mail", 1, null, "1h");
        company.add("Kettle", "mail", ticket -> {});

        assertThat(value().value()).isEmpty();
        assertThat(value().note()).startsWith("What is due is being computed.");

        company.deadlines.catchUp(Instant.now(), Progress.NONE);

        assertThat(value().value().orElseThrow()).isZero();
        assertThat(value().note()).startsWith("1 ticket counts");
    }

    @Test
    void a_target_that_was_over_before_a_pause_is_missed_at_once() {
        company.solves("1h");
        stopped(2, TicketState.WAITING_CUSTOMER);
        stopped(0, TicketState.WAITING_CUSTOMER);

        company.deadlines.catchUp(Instant.now(), Progress.NONE);

        MetricValue share = value(new ResolutionWithinTarget());
        assertThat(share.value().orElseThrow()).isZero();
        assertThat(share.note()).isEqualTo("1 ticket counts; 1 can still be met.");
    }

    @Test
    void a_ticket_closed_unanswered_counts_as_missed_only_where_its_time_was_over() {
        company.level("Mail", 1, null, "1h");
        stopped(2, TicketState.CLOSED);
        stopped(0, TicketState.CLOSED);

        company.deadlines.catchUp(Instant.now(), Progress.NONE);

        assertThat(value().value().orElseThrow()).isZero();
        assertThat(value().note()).isEqualTo("1 ticket counts; 0 can still be met.");
    }

    /** A ticket whose clock stands, so many hours after it was opened. */
    private void stopped(int hours, String state) {
        company.open.database().write("Add", work -> {
            Ticket ticket = Ticket.opened(LevelsDatabase.MONDAY);
            work.add(ticket);
            return work.add(ticket.enter(state, LevelsDatabase.MONDAY.plus(hours, ChronoUnit.HOURS), "Ann")
                    .orElseThrow());
        });
    }

    private MetricValue value() {
        return value(new ResponseWithinTarget());
    }

    private MetricValue value(WithinTarget metric) {
        Period year = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        return company.open.database().read(work -> metric.evaluate(new Context(year, ZoneOffset.UTC), work));
    }
}
