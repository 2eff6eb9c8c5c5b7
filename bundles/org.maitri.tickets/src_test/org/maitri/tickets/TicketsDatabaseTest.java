package org.maitri.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.Period;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.spi.timeline.TimelineQuery;
import org.maitri.tickets.internal.TicketsModule;

/** Tickets in a real database: what people do with them, and what timeline, finding and figures make of it. */
class TicketsDatabaseTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final RecordRef CUSTOMER = new RecordRef("customers.person", new UUID(1, 2));

    private final List<DomainEvent> heard = new CopyOnWriteArrayList<>();
    private OpenDatabase open;
    private TicketService service;

    /** An empty database. */
    Profile profile() {
        return Profile.inMemory("tickets" + UUID.randomUUID());
    }

    @BeforeEach
    void open() {
        open = new DatabaseOpener(List.of(TicketsModule.schema()), TicketsModule.recordTypes(), List.of(heard::add))
                .withAccess(List.of(TicketsModule.access()))
                .open(profile(), Progress.NONE);
        service = new TicketService(
                open.database(), open.access(), Clock.fixed(MONDAY.plusSeconds(7200), ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Ticket add(String subject, Instant openedAt) {
        return open.database().write("Add", work -> {
            Ticket ticket = Ticket.opened(openedAt);
            ticket.setSubject(subject);
            ticket.setCustomer(CUSTOMER);
            return work.add(ticket);
        });
    }

    private Ticket read(Ticket ticket) {
        return open.database().read(work -> work.find(Ticket.class, ticket.id()).orElseThrow());
    }

    private <E> List<E> all(Class<E> entity, Ticket ticket) {
        return open.database()
                .read(work -> work.entities()
                        .createQuery(
                                "select e from " + entity.getSimpleName()
                                        + " e where e.ticketId = :id order by e.at, e.id",
                                entity)
                        .setParameter("id", ticket.id())
                        .getResultList());
    }

    @Test
    void numbers_run_and_are_never_given_twice() {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            numbers.add(read(add("Ticket " + i, MONDAY)).number());
        }
        assertThat(numbers).containsExactly("T-1000001", "T-1000002", "T-1000003");
    }

    @Test
    void an_answer_is_a_message_a_line_in_the_log_and_an_event() throws InterruptedException {
        Ticket ticket = add("Lid broken", MONDAY);

        service.answer(ticket.id(), "A new lid is on its way.");

        assertThat(read(ticket).firstResponse()).contains(Duration.ofHours(2));
        assertThat(all(Message.class, ticket))
                .singleElement()
                .satisfies(message -> assertThat(message.direction()).isEqualTo(Message.OUTBOUND));
        assertThat(all(TicketEvent.class, ticket)).extracting(TicketEvent::kind).containsExactly(TicketEvent.ANSWERED);
        for (int i = 0;
                i < 100 && heard.stream().noneMatch(event -> event.topic().endsWith("ANSWERED"));
                i++) {
            Thread.sleep(20);
        }
        assertThat(heard).anySatisfy(event -> {
            assertThat(event.topic()).isEqualTo("org/maitri/tickets/ANSWERED");
            assertThat(event.details()).containsEntry("customer", CUSTOMER);
        });
    }

    @Test
    void resolving_and_reopening_is_logged() {
        Ticket ticket = add("Lid broken", MONDAY);

        service.assign(ticket.id(), "priya");
        service.resolve(ticket.id(), "Replaced the lid");
        service.resolve(ticket.id(), null);
        service.reopen(ticket.id());
        service.note(ticket.id(), "It was the wrong lid");

        assertThat(read(ticket).reopenCount()).isEqualTo(1);
        assertThat(read(ticket).resolution()).isEqualTo("Replaced the lid");
        assertThat(all(TicketEvent.class, ticket))
                .extracting(TicketEvent::kind)
                .containsExactly(TicketEvent.ASSIGNED, TicketEvent.STATE, TicketEvent.REOPENED);
        assertThat(all(Message.class, ticket)).extracting(Message::direction).containsExactly(Message.INTERNAL);
    }

    @Test
    void a_ticket_that_is_gone_is_refused() {
        assertThatThrownBy(() -> service.close(new UUID(7, 7))).isInstanceOf(RefusedException.class);
    }

    @Test
    void the_timeline_tells_everything_in_pages_without_gaps_or_repetition() {
        for (int i = 0; i < 5; i++) {
            Ticket ticket = add("Ticket " + i, MONDAY.plus(Duration.ofMinutes(i / 2)));
            service.answer(ticket.id(), "On it");
            service.resolve(ticket.id(), "Done");
            service.reopen(ticket.id());
            service.resolve(ticket.id(), "Really done");
        }
        List<TimelineEntry> paged = new ArrayList<>();
        Optional<TimelineQuery.Cursor> before = Optional.empty();
        for (List<TimelineEntry> page = page(before, 3); !page.isEmpty(); page = page(before, 3)) {
            paged.addAll(page);
            before = Optional.of(TimelineQuery.Cursor.of(page.getLast()));
        }
        assertThat(paged).hasSize(20).isEqualTo(page(Optional.empty(), 100)).doesNotHaveDuplicates();
        assertThat(paged)
                .extracting(TimelineEntry::kind)
                .contains("tickets.opened", "tickets.answered", "tickets.resolved", "tickets.reopened");
    }

    private List<TimelineEntry> page(Optional<TimelineQuery.Cursor> before, int limit) {
        return open.database()
                .read(work -> TicketsModule.timeline().entries(CUSTOMER, new TimelineQuery(before, limit), work));
    }

    @Test
    void who_waits_longest_is_seen_first_but_the_urgent_before_all() {
        add("Old", MONDAY.minus(Duration.ofDays(5)));
        add("Fresh", MONDAY.minus(Duration.ofHours(3)));
        Ticket answered = add("Answered", MONDAY.minus(Duration.ofDays(9)));
        service.answer(answered.id(), "Yes");
        Ticket urgent = add("Urgent", MONDAY.minus(Duration.ofDays(2)));
        open.database()
                .change(
                        "Raise",
                        work -> work.find(Ticket.class, urgent.id())
                                .orElseThrow()
                                .setPriority(TicketPriority.URGENT));

        List<Finding> findings =
                open.database().read(work -> TicketsModule.finding().find(MONDAY, 10, work));

        assertThat(findings)
                .extracting(Finding::title)
                .containsExactly("Urgent has waited 2 days for an answer", "Old has waited 5 days for an answer");
    }

    @Test
    void figures_say_nothing_where_there_is_nothing() {
        Metric.Context week = new Metric.Context(Period.ending(LocalDate.of(2026, 3, 8), 7), ZoneOffset.UTC);
        for (Metric metric : TicketsModule.metrics()) {
            MetricValue value = open.database().read(work -> metric.evaluate(week, work));
            assertThat(value.base()).as(metric.id()).isZero();
        }
        assertThat(figure("tickets.first-response").value()).isEmpty();
        assertThat(figure("tickets.backlog").value())
                .hasValueSatisfying(open -> assertThat(open).isZero());
    }

    private MetricValue figure(String id) {
        Metric.Context week = new Metric.Context(Period.ending(LocalDate.of(2026, 3, 8), 7), ZoneOffset.UTC);
        Metric metric = TicketsModule.metrics().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
        return open.database().read(work -> metric.evaluate(week, work));
    }

    @Test
    void the_median_of_first_answers_leaves_contradictions_out_and_says_so() {
        for (int hours : new int[] {1, 2, 30}) {
            recall(MONDAY, MONDAY.plus(Duration.ofHours(hours)));
        }
        recall(MONDAY, MONDAY.minus(Duration.ofHours(1)));

        MetricValue value = figure("tickets.first-response");

        assertThat(value.value())
                .hasValueSatisfying(median -> assertThat(median).isEqualByComparingTo("2"));
        assertThat(value.base()).isEqualTo(3);
        assertThat(value.note()).startsWith("1 ticket");
        assertThat(value.series()).hasSize(7);
    }

    private void recall(Instant opened, Instant answered) {
        open.database().write("Recall", work -> {
            Ticket ticket = Ticket.opened(opened);
            ticket.recall(opened, answered, null, null);
            return work.add(ticket);
        });
    }

    @Test
    void the_backlog_follows_what_comes_and_what_is_done() {
        add("Before", MONDAY.minus(Duration.ofDays(20)));
        add("During", MONDAY);
        Ticket done = add("Done", MONDAY.minus(Duration.ofDays(10)));
        service.resolve(done.id(), "Yes");

        MetricValue value = figure("tickets.backlog");

        assertThat(value.value()).hasValueSatisfying(open -> assertThat(open).isEqualByComparingTo("2"));
        assertThat(value.previous()).hasValueSatisfying(open -> assertThat(open).isEqualByComparingTo("2"));
        assertThat(value.series())
                .hasSize(7)
                .first()
                .satisfies(point -> assertThat(point.label()).isEqualTo("2026-03-02"));
    }

    @Test
    void a_backlog_is_not_compared_with_a_time_before_the_first_ticket() {
        add("First", MONDAY);

        assertThat(figure("tickets.backlog").previous()).isEmpty();
    }

    @Test
    void lists_are_read_by_number_and_by_the_moment_of_opening() {
        add("First", MONDAY);
        add("Second", MONDAY.plusSeconds(60));
        var type = open.records().requireType(Ticket.TYPE);

        assertThat(open.records().page(ListQuery.of(type, 10), Progress.NONE))
                .extracting(row -> row.value("subject"))
                .containsExactly("Second", "First");
        assertThat(open.check(Progress.NONE).problems()).isEmpty();
    }
}
