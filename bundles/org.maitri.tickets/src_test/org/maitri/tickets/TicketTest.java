package org.maitri.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What can be done to a ticket, and what its log and its times say then. */
class TicketTest {

    private static final Instant OPENED = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LATER = OPENED.plus(Duration.ofHours(3));
    private static final Instant MUCH_LATER = OPENED.plus(Duration.ofDays(2));

    private final Ticket ticket = Ticket.opened(OPENED);

    @Test
    void a_new_ticket_waits_for_somebody() {
        assertThat(ticket.state()).isEqualTo(TicketState.NEW);
        assertThat(ticket.priority()).isEqualTo(TicketPriority.NORMAL);
        assertThat(ticket.knownSince()).isEqualTo(OPENED);
        assertThat(ticket.firstResponse()).isEmpty();
        assertThat(ticket.lastEventAt()).isNull();
    }

    @Test
    void the_first_answer_is_the_one_that_counts() {
        TicketEvent first = ticket.answer(LATER, "priya");
        ticket.answer(MUCH_LATER, "priya");

        assertThat(ticket.state()).isEqualTo(TicketState.OPEN);
        assertThat(ticket.firstAnsweredAt()).isEqualTo(LATER);
        assertThat(ticket.firstResponse()).contains(Duration.ofHours(3));
        assertThat(first.kind()).isEqualTo(TicketEvent.ANSWERED);
        assertThat(first.ticketId()).isEqualTo(ticket.id());
        assertThat(first.actor()).isEqualTo("priya");
        assertThat(ticket.lastEventAt()).isEqualTo(MUCH_LATER);
    }

    @Test
    void assigning_is_logged_once() {
        Optional<TicketEvent> assigned = ticket.assign("priya", LATER, "team lead");

        assertThat(assigned).hasValueSatisfying(event -> {
            assertThat(event.before()).isNull();
            assertThat(event.after()).isEqualTo("priya");
        });
        assertThat(ticket.assign("priya", MUCH_LATER, "team lead")).isEmpty();
        assertThat(ticket.assign(null, MUCH_LATER, "team lead")).isPresent();
        assertThat(ticket.assignee()).isNull();
    }

    @Test
    void resolving_keeps_what_solved_it_and_when() {
        Optional<TicketEvent> resolved = ticket.resolve("Sent a new lid", LATER, "priya");

        assertThat(resolved)
                .hasValueSatisfying(event -> assertThat(event.after()).isEqualTo(TicketState.RESOLVED));
        assertThat(ticket.resolvedAt()).isEqualTo(LATER);
        assertThat(ticket.resolution()).isEqualTo("Sent a new lid");
        assertThat(ticket.resolve(" ", MUCH_LATER, "priya")).isEmpty();
        assertThat(ticket.resolution()).isEqualTo("Sent a new lid");
        assertThat(ticket.resolvedAt()).isEqualTo(LATER);
    }

    @Test
    void closing_a_ticket_that_was_never_resolved_ends_it_at_once() {
        ticket.close(LATER, "priya");

        assertThat(ticket.state()).isEqualTo(TicketState.CLOSED);
        assertThat(ticket.resolvedAt()).isEqualTo(LATER);
        assertThat(ticket.closedAt()).isEqualTo(LATER);
    }

    @Test
    void closing_after_resolving_keeps_the_moment_of_the_solution() {
        ticket.resolve("Replaced", LATER, "priya");
        ticket.close(MUCH_LATER, "system");

        assertThat(ticket.resolvedAt()).isEqualTo(LATER);
        assertThat(ticket.closedAt()).isEqualTo(MUCH_LATER);
    }

    @Test
    void a_reopened_ticket_is_not_done_any_more() {
        ticket.resolve("Replaced", LATER, "priya");

        Optional<TicketEvent> reopened = ticket.reopen(MUCH_LATER, "customer");

        assertThat(reopened)
                .hasValueSatisfying(event -> assertThat(event.kind()).isEqualTo(TicketEvent.REOPENED));
        assertThat(ticket.state()).isEqualTo(TicketState.OPEN);
        assertThat(ticket.reopenCount()).isEqualTo(1);
        assertThat(ticket.resolvedAt()).isNull();
        assertThat(ticket.closedAt()).isNull();
    }

    @Test
    void a_reopened_ticket_is_called_for_from_the_foot_of_the_ladder() {
        ticket.escalate("lena", LATER, "priya");
        ticket.resolve(null, LATER, "priya");

        ticket.reopen(MUCH_LATER, "customer");

        assertThat(ticket.escalation()).isZero();
        assertThat(ticket.escalatedTo()).isNull();
        assertThat(ticket.watchers()).containsExactly("lena");
    }

    @Test
    void only_what_is_done_can_be_reopened() {
        assertThat(ticket.reopen(LATER, "customer")).isEmpty();
        assertThat(ticket.reopenCount()).isZero();
    }

    @Test
    void going_from_resolved_to_closed_is_no_reopening() {
        ticket.enter(TicketState.RESOLVED, LATER, "priya");
        ticket.enter(TicketState.CLOSED, MUCH_LATER, "priya");

        assertThat(ticket.reopenCount()).isZero();
    }

    @Test
    void moments_that_contradict_each_other_are_kept_and_not_measured() {
        ticket.recall(LATER, OPENED, MUCH_LATER, null);

        assertThat(ticket.timesContradict()).isTrue();
        assertThat(ticket.firstResponse()).isEmpty();
        assertThat(ticket.firstAnsweredAt()).isEqualTo(OPENED);
        assertThat(ticket.knownSince()).isEqualTo(OPENED);
    }

    @Test
    void a_ticket_of_which_only_the_end_is_known_is_known_since_then() {
        ticket.recall(null, null, LATER, null);

        assertThat(ticket.openedAt()).isNull();
        assertThat(ticket.knownSince()).isEqualTo(LATER);
        assertThat(ticket.timesContradict()).isFalse();
    }
}
