package org.maitri.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.script.Script;
import org.maitri.tickets.internal.TicketType;

/** Working on tickets with others: links, checklists, splitting, the workflow, what is found of them. */
class TicketHandlingTest extends TicketCase {

    @Test
    void a_problem_and_its_incidents_are_solved_together() {
        Ticket problem = add("Shop is down", ticket -> ticket.setKind("problem"));
        Ticket open = add("Cannot order", ticket -> {});
        Ticket other = add("Where is my parcel?", ticket -> {});
        TicketLinks links = new TicketLinks(this.open.database(), this.open.access());
        links.link(open.id(), TicketLink.CAUSED_BY, problem.id());
        links.link(open.id(), TicketLink.CAUSED_BY, problem.id());
        links.link(other.id(), TicketLink.RELATED, problem.id());

        service.resolve(problem.id(), "Restarted the shop");

        assertThat(read(open.id()).state()).isEqualTo(TicketState.RESOLVED);
        assertThat(read(open.id()).resolution()).isEqualTo("Restarted the shop");
        assertThat(read(other.id()).state()).isEqualTo(TicketState.NEW);
        List<TicketLink> said = this.open.database().read(work -> TicketLinks.of(problem.id(), work));
        assertThat(said).hasSize(2);
        assertThatThrownBy(() -> links.link(open.id(), TicketLink.RELATED, open.id()))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void a_priority_is_changed_without_the_page() {
        Ticket ticket = add("Shop is down", any -> {});

        service.prioritise(ticket.id(), TicketPriority.URGENT);

        assertThat(read(ticket.id()).priority()).isEqualTo(TicketPriority.URGENT);
    }

    @Test
    void a_problem_that_is_moved_to_resolved_takes_its_incidents_along() {
        Ticket problem = add("Shop is down", ticket -> ticket.setKind("problem"));
        Ticket incident = add("Cannot order", ticket -> {});
        new TicketLinks(open.database(), open.access()).link(incident.id(), TicketLink.CAUSED_BY, problem.id());

        service.enter(problem.id(), TicketState.RESOLVED);

        assertThat(read(incident.id()).state()).isEqualTo(TicketState.RESOLVED);
    }

    @Test
    void a_workflow_of_the_type_comes_before_that_of_all_types() {
        Workflow complaints = new Workflow();
        complaints.setKind("complaint");
        complaints.allow(TicketState.NEW, TicketState.OPEN);
        add(complaints);
        Ticket complaint = add("Rude", ticket -> ticket.setKind("complaint"));
        Ticket question = add("How?", ticket -> ticket.setKind("question"));

        assertThatThrownBy(() -> service.close(complaint.id()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("\"New\" to \"Closed\"");
        service.enter(complaint.id(), TicketState.OPEN);
        service.close(question.id());

        assertThat(read(complaint.id()).state()).isEqualTo(TicketState.OPEN);
        assertThat(read(question.id()).state()).isEqualTo(TicketState.CLOSED);
    }

    @Test
    void splitting_moves_messages_into_a_ticket_of_their_own_and_undoing_brings_them_back() {
        Ticket ticket = add("Two things", it -> it.setProduct("Kettle K30"));
        service.hear(ticket.id(), "Ana", "The lid is broken.");
        service.hear(ticket.id(), "Ana", "And where is my invoice?");
        UUID second = messages(ticket.id()).getLast().id();

        UUID made = new TicketSplits(open.database(), open.access()).split(ticket.id(), List.of(second), "Invoice");
        UUID commit = open.database().lastCommit().orElseThrow();

        assertThat(messages(made))
                .singleElement()
                .satisfies(message -> assertThat(message.body()).contains("invoice"));
        assertThat(messages(ticket.id())).hasSize(1);
        assertThat(read(made).product()).isEqualTo("Kettle K30");

        open.journal().undo(commit, Progress.NONE);

        assertThat(messages(ticket.id())).hasSize(2);
        assertThat(read(made).archived()).isTrue();
    }

    @Test
    void an_answer_that_is_split_off_answers_the_ticket_it_goes_to() {
        Ticket ticket = add("Two things", it -> {});
        service.hear(ticket.id(), "Ana", "Where is my invoice?");
        service.answer(ticket.id(), "Here it is.");
        List<UUID> both = messages(ticket.id()).stream().map(Message::id).toList();

        UUID made = new TicketSplits(open.database(), open.access()).split(ticket.id(), both, "Invoice");

        assertThat(read(made).firstAnsweredAt()).isEqualTo(MONDAY);
    }

    @Test
    void what_is_split_off_a_call_that_was_answered_waits_for_no_answer() {
        Ticket call = add("Two things", it -> it.setChannel("phone"));
        Ticket letter = add("Two things", it -> it.setChannel("mail"));
        for (Ticket each : List.of(call, letter)) {
            service.hear(each.id(), "Ana", "Where is my invoice?");
            service.answer(each.id(), "The lid is on its way.");
        }

        assertThat(read(splitFirst(call)).firstAnsweredAt()).isEqualTo(MONDAY);
        assertThat(read(splitFirst(letter)).firstAnsweredAt()).isNull();
    }

    @Test
    void what_is_split_off_a_call_that_nobody_answered_is_not_late_at_once() {
        Ticket call = add("Two things", it -> it.setChannel("phone"));
        Ticket letter = add("Two things", it -> it.setChannel("mail"));
        for (Ticket each : List.of(call, letter)) {
            service.hear(each.id(), "Ana", "Where is my invoice?");
        }

        Ticket offCall = read(splitFirst(call));
        assertThat(offCall.firstAnsweredAt()).isNull();
        assertThat(offCall.knownSince()).isAfter(MONDAY);
        assertThat(read(splitFirst(letter)).knownSince()).isEqualTo(MONDAY);
    }

    private UUID splitFirst(Ticket ticket) {
        UUID first = messages(ticket.id()).getFirst().id();
        return new TicketSplits(open.database(), open.access()).split(ticket.id(), List.of(first), "Invoice");
    }

    @Test
    void a_customer_who_writes_wakes_a_ticket_that_waited_for_them() {
        Ticket ticket = add("Lid", it -> {});
        service.enter(ticket.id(), TicketState.WAITING_CUSTOMER);
        service.hear(ticket.id(), "Ana", "Here is the photo.");
        assertThat(read(ticket.id()).state()).isEqualTo(TicketState.OPEN);

        service.resolve(ticket.id(), "Sent a lid");
        service.hear(ticket.id(), "Ana", "It does not fit.");
        assertThat(read(ticket.id()).state()).isEqualTo(TicketState.OPEN);
        assertThat(read(ticket.id()).reopenCount()).isEqualTo(1);
    }

    @Test
    void an_item_of_a_checklist_can_become_a_ticket() {
        Ticket ticket = add("Move of the shop", it -> it.setChannel("phone"));
        Checklists checklists = new Checklists(open.database(), open.access());
        checklists.add(ticket.id(), "Order boxes");
        checklists.add(ticket.id(), "Tell the customers");
        List<ChecklistItem> items = open.database().read(work -> Checklists.of(ticket.id(), work));

        checklists.tick(ticket.id(), items.getFirst().id(), true);
        checklists.makeTicket(ticket.id(), items.getLast().id());

        List<ChecklistItem> now = open.database().read(work -> Checklists.of(ticket.id(), work));
        assertThat(now).extracting(ChecklistItem::done).containsExactly(true, false);
        Ticket part = read(now.getLast().itemTicketId());
        assertThat(part.subject()).isEqualTo("Tell the customers");
        assertThat(part.channel()).as("nobody is on the phone about it").isNull();
    }

    @Test
    void a_step_of_a_playbook_is_ticked_for_one_ticket_and_told_in_its_history() {
        Ticket ticket = add("Burnt hand", it -> {});
        Ticket other = add("Burnt table", it -> {});
        Script hurt = new Script(
                new RecordRef("customers.playbook", new UUID(1, 1)),
                "Somebody got hurt",
                "",
                List.of("Ask how they are.", "Call back."),
                Optional.empty());
        PlaybookSteps steps = new PlaybookSteps(open.database(), open.access(), Clock.fixed(MONDAY, ZoneOffset.UTC));

        steps.tick(ticket.id(), hurt, "Call back.", true);
        steps.tick(ticket.id(), hurt, "Call back.", true);

        assertThat(taken(ticket)).singleElement().satisfies(step -> {
            assertThat(step.words()).isEqualTo("Call back.");
            assertThat(step.doneAt()).isEqualTo(MONDAY);
            assertThat(step.doneBy()).isEqualTo(open.access().actor());
        });
        assertThat(taken(other)).isEmpty();

        steps.tick(ticket.id(), hurt, "Call back.", false);

        assertThat(taken(ticket)).isEmpty();
        List<TicketEvent> log = open.database()
                .read(work -> work.entities()
                        .createQuery("select e from TicketEvent e order by e.id", TicketEvent.class)
                        .getResultList());
        assertThat(log)
                .extracting(TicketEvent::kind, TicketEvent::before, TicketEvent::after)
                .containsExactly(
                        tuple(TicketEvent.STEP_TAKEN, "Somebody got hurt", "Call back."),
                        tuple(TicketEvent.STEP_UNDONE, "Somebody got hurt", "Call back."));
    }

    private List<PlaybookStep> taken(Ticket ticket) {
        return open.database().read(work -> PlaybookSteps.taken(ticket.id(), work));
    }

    @Test
    void a_ticket_is_found_by_what_was_written_and_attached() {
        Ticket ticket = add("Lid", it -> {});
        open.database().write("Add", work -> {
            Message message = work.add(Message.of(ticket, MONDAY, "Ana", Message.INBOUND, "Here is the photo."));
            return work.add(Attachment.of(message, "broken-lid.jpg", "image/jpeg", 12, "0"));
        });

        String words = open.database().read(work -> new TicketType().searchText(read(work, ticket), work));

        assertThat(words).contains("Here is the photo.", "broken-lid.jpg");
    }

    @Test
    void very_much_written_about_one_ticket_takes_no_words_from_others() {
        Ticket quiet = add("Quiet", it -> {});
        Ticket loud = add("Loud", it -> {});
        open.database().write("Write", work -> {
            for (int i = 0; i < 2000; i++) {
                work.add(Message.of(loud, MONDAY, "Ana", Message.INBOUND, "Hello"));
            }
            return work.add(Message.of(quiet, MONDAY, "Ben", Message.INBOUND, "Only this."));
        });

        Map<UUID, String> words = open.database()
                .read(work -> new TicketType().searchTexts(List.of(read(work, loud), read(work, quiet)), work));

        assertThat(words.get(loud.id())).startsWith("\nHello").doesNotContain("Only this.");
        assertThat(words.get(quiet.id())).isEqualTo("\nOnly this.");
    }
}
