package org.maitri.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.merge.MergeEngine;
import org.maitri.spi.merge.MergeRequest;
import org.maitri.spi.merge.Merges;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.script.Script;
import org.maitri.tickets.internal.TicketMerge;
import org.maitri.tickets.internal.TicketsModule;

/** Two tickets that are about the same become one, and two again. */
class TicketMergeTest {

    private OpenDatabase open;
    private Merges merges;

    @BeforeEach
    void open() {
        List<RecordType<?>> types = new ArrayList<>(TicketsModule.recordTypes());
        types.add(MergeEngine.type());
        open = new DatabaseOpener(List.of(TicketsModule.schema(), MergeEngine.schema()), types, List.of())
                .withAccess(List.of(TicketsModule.access()))
                .open(Profile.inMemory("merge" + UUID.randomUUID()), Progress.NONE);
        merges = new MergeEngine(
                open.database(), open.records(), open.journal(), open.access(), List.of(new TicketMerge()));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Ticket add(String subject) {
        return open.database().write("Add", work -> {
            Ticket ticket = Ticket.opened(Instant.parse("2026-03-02T09:00:00Z"));
            ticket.setSubject(subject);
            return work.add(ticket);
        });
    }

    private long of(String entity, Ticket ticket) {
        return open.database()
                .read(work -> work.entities()
                        .createQuery(
                                "select count(e) from " + entity + " e where e.ticketId = :id and e.archivedAt is null",
                                Long.class)
                        .setParameter("id", ticket.id())
                        .getSingleResult());
    }

    @Test
    void nothing_is_written_into_a_ticket_that_went_into_another() {
        Ticket survivor = add("Lid broken");
        Ticket absorbed = add("Broken lid!");
        Merges.Merge merge = merges.merge(MergeRequest.of(survivor.ref(), absorbed.ref()), Progress.NONE);
        TicketService service = new TicketService(open.database(), open.access());

        assertThatThrownBy(() -> service.answer(absorbed.id(), "On its way"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("is archived. Go on with the ticket it was merged into");
        assertThat(of("Message", absorbed)).isZero();

        merges.undo(merge.id(), Progress.NONE);
        service.answer(absorbed.id(), "On its way");
        assertThat(of("Message", absorbed)).isOne();
    }

    @Test
    void messages_log_and_checklist_follow_and_go_back() {
        Ticket survivor = add("Lid broken");
        Ticket absorbed = add("Broken lid!");
        TicketService service = new TicketService(open.database(), open.access());
        service.answer(survivor.id(), "On its way");
        service.hear(absorbed.id(), "Ana", "Hello?");
        service.assign(absorbed.id(), "priya");
        new Checklists(open.database(), open.access()).add(absorbed.id(), "Send lid");
        new PlaybookSteps(open.database(), open.access()).tick(absorbed.id(), sorry(), "Say sorry", true);
        new TicketLinks(open.database(), open.access()).link(absorbed.id(), TicketLink.DUPLICATE_OF, survivor.id());

        Merges.Merge merge = merges.merge(MergeRequest.of(survivor.ref(), absorbed.ref()), Progress.NONE);

        assertThat(of("Message", survivor)).isEqualTo(2);
        assertThat(of("TicketEvent", survivor)).isEqualTo(3);
        assertThat(of("PlaybookStep", survivor)).isEqualTo(1);
        assertThat(of("ChecklistItem", survivor)).isEqualTo(1);
        assertThat(of("TicketLink", survivor)).isZero();

        merges.undo(merge.id(), Progress.NONE);

        assertThat(of("Message", survivor)).isEqualTo(1);
        assertThat(of("Message", absorbed)).isEqualTo(1);
        assertThat(of("TicketEvent", absorbed)).isEqualTo(2);
        assertThat(of("PlaybookStep", absorbed)).isEqualTo(1);
        assertThat(of("ChecklistItem", absorbed)).isEqualTo(1);
        assertThat(of("TicketLink", absorbed)).isEqualTo(1);
    }

    private static Script sorry() {
        RecordRef playbook = new RecordRef("customers.playbook", new UUID(1, 1));
        return new Script(playbook, "Calm down", "", List.of("Say sorry"), Optional.empty());
    }
}
