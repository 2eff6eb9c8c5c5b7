package org.maitri.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.tickets.internal.TicketType;

/** Who is asked to take a ticket, who is called when it is late, and which one comes next. */
class TicketPeopleTest extends TicketCase {

    @Test
    void who_knows_about_it_is_asked_first_but_not_who_has_enough() {
        add(queue("Service", Set.of("Ana", "Ben", "Cem", "Dora")));
        add(agent("Ana", Set.of(), 5));
        add(agent("Ben", Set.of("kettle"), 5));
        add(agent("Cem", Set.of("kettle", "mail"), 1));
        add(agent("Eve", Set.of("kettle"), 5));
        Agent away = agent("Dora", Set.of("kettle"), 5);
        away.setAwayUntil(LocalDate.of(2026, 3, 2));
        add(away);
        add("Cem's", ticket -> ticket.recallAssignee("Cem"));
        Ticket ticket = add("Lid", it -> {
            it.setProduct("Kettle K30");
            it.setChannel("mail");
            it.setQueue("Service");
        });

        List<Assignments.Candidate> candidates = open.database()
                .read(work -> new Assignments(work).suggest(read(work, ticket), LocalDate.of(2026, 3, 2)));

        assertThat(candidates).extracting(candidate -> candidate.agent().name()).containsExactly("Ben", "Ana", "Cem");
    }

    @Test
    void a_letter_tells_by_the_words_of_its_subject_who_knows_about_it() {
        add(agent("Ana", Set.of(), 5));
        add(agent("Ben", Set.of("Kettle"), 5));
        add(agent("Cem", Set.of("ettle"), 5));
        Ticket ticket = add("Our new kettles: leaking", it -> {});

        List<Assignments.Candidate> candidates = open.database()
                .read(work -> new Assignments(work).suggest(read(work, ticket), LocalDate.of(2026, 3, 2)));

        assertThat(candidates).extracting(candidate -> candidate.agent().name()).containsExactly("Ben", "Ana", "Cem");
    }

    private static Agent agent(String name, Set<String> skills, long capacity) {
        Agent agent = new Agent();
        agent.setName(name);
        agent.setSkills(skills);
        agent.setCapacity(capacity);
        return agent;
    }

    private static TicketQueue queue(String name, Set<String> members) {
        TicketQueue queue = new TicketQueue();
        queue.setName(name);
        queue.setMembers(members);
        return queue;
    }

    @Test
    void a_late_ticket_calls_the_lead_then_the_manager_and_then_nobody() {
        TicketQueue queue = queue("Service", Set.of());
        queue.setLead("Lena");
        queue.setLeadAfterHours(1L);
        queue.setManager("Max");
        queue.setManagerAfterHours(8L);
        add(queue);
        Ticket ticket = add("Lid", it -> {
            it.setQueue("Service");
            it.setDueAt(MONDAY);
        });

        assertThat(lateBy(Duration.ofMinutes(30))).isZero();
        assertThat(lateBy(Duration.ofHours(2))).isEqualTo(1);
        assertThat(lateBy(Duration.ofHours(3))).isZero();
        assertThat(read(ticket.id()).escalatedTo()).isEqualTo("Lena");
        assertThat(lateBy(Duration.ofHours(9))).isEqualTo(1);
        assertThat(lateBy(Duration.ofDays(9))).isZero();
        assertThat(read(ticket.id()).escalatedTo()).isEqualTo("Max");
        assertThat(new TicketType().subtitle(read(ticket.id()))).endsWith("Escalated to Max");
        assertThat(read(ticket.id()).watchers()).containsExactlyInAnyOrder("Lena", "Max");
        assertThatThrownBy(() -> new Escalations(open.database(), open.access()).escalate(ticket.id()))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void a_late_ticket_of_a_locked_customer_keeps_no_other_from_being_escalated() {
        TicketQueue queue = queue("Service", Set.of());
        queue.setLead("Lena");
        queue.setLeadAfterHours(1L);
        add(queue);
        for (RecordRef customer : List.of(LOCKED, new RecordRef("customers.person", new UUID(1, 1)))) {
            add("Lid", it -> {
                it.setQueue("Service");
                it.setDueAt(MONDAY);
                it.setCustomer(customer);
            });
        }
        locked = true;

        assertThat(lateBy(Duration.ofHours(2))).isEqualTo(1);
        assertThat(lateBy(Duration.ofHours(3))).isZero();
    }

    private int lateBy(Duration late) {
        return new Escalations(open.database(), open.access(), Clock.fixed(MONDAY.plus(late), ZoneOffset.UTC))
                .escalateLate();
    }

    @Test
    void the_next_ticket_is_the_one_that_is_due_next_and_then_one_that_nobody_has() {
        String me = open.access().actor();
        Ticket later = add("Later", ticket -> due(ticket, me, MONDAY.plusSeconds(900)));
        Ticket first = add("First", ticket -> due(ticket, me, MONDAY));
        Ticket whenever = add("Whenever", ticket -> due(ticket, me, null));
        Ticket nobodys = add("Nobody's", ticket -> due(ticket, null, MONDAY));
        add("Somebody's", ticket -> due(ticket, "Ben", MONDAY));
        Ticket waiting = add("Waiting", ticket -> due(ticket, me, MONDAY));
        service.enter(waiting.id(), TicketState.WAITING_CUSTOMER);
        NextTicket next = new NextTicket(open.database(), open.access());

        assertThat(next.after(null)).contains(first.id());
        assertThat(next.after(first.id())).contains(later.id());
        assertThat(next.after(later.id())).contains(whenever.id());
        assertThat(next.after(whenever.id())).contains(nobodys.id());
        assertThat(next.after(nobodys.id())).contains(first.id());
        assertThat(next.after(waiting.id())).contains(first.id());

        add(queue("Garden", Set.of(me)));
        Ticket garden = add("In the queue I serve", ticket -> ticket.setQueue("Garden"));
        assertThat(next.after(whenever.id())).contains(garden.id());
    }

    private static void due(Ticket ticket, String assignee, Instant due) {
        ticket.recallAssignee(assignee);
        ticket.setDueAt(due);
    }
}
