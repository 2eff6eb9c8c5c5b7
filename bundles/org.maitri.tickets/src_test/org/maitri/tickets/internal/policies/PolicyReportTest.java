package org.maitri.tickets.internal.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.PaperEngine;
import org.maitri.services.ReportsEngine;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.StoredRecord;
import org.maitri.spi.report.ReportContent;
import org.maitri.spi.report.ReportFigure;
import org.maitri.spi.report.ReportSection;
import org.maitri.spi.report.ReportTable.Row;
import org.maitri.spi.report.Reports;
import org.maitri.tickets.Message;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.internal.TicketsModule;
import org.maitri.tickets.internal.complaints.ComplaintSchema;
import org.maitri.tickets.internal.complaints.RemedyType;

/** What was kept of policies, in a real database. */
class PolicyReportTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final RecordRef NORTH = new RecordRef("customers.branch", new UUID(1, 1));

    private OpenDatabase open;
    private KeepChecks keep;
    private Reports reports;
    private Policy policy;
    private Ticket kept;
    private Ticket late;
    private Ticket waiting;
    private Ticket before;

    Profile profile() {
        return Profile.inMemory("policyreport" + UUID.randomUUID());
    }

    @BeforeEach
    void open() {
        List<RecordType<?>> types = new ArrayList<>(TicketsModule.recordTypes());
        types.addAll(List.of(new PolicyType(), new PolicyBranchType(), new TrainingType(), new RemedyType()));
        open = new DatabaseOpener(
                        List.of(TicketsModule.schema(), new ComplaintSchema(), new PolicySchema()), types, List.of())
                .withAccess(List.of(TicketsModule.access()))
                .open(profile(), Progress.NONE);
        keep = new KeepChecks(open.database(), new Office());
        reports = new ReportsEngine(
                open.database(),
                open.records(),
                open.access(),
                new PaperEngine(),
                List.of(new PolicyReport(new Office())),
                Clock.fixed(MONDAY.plus(Duration.ofHours(7)), ZoneOffset.UTC));
        policy = new Policy();
        policy.setName("Welcome");
        policy.setEdition(1L);
        policy.setValidFrom(LocalDate.of(2026, 3, 1));
        policy.setResponseHours(4L);
        policy.setGreetings("Namaste");
        add(policy);
        kept = ticket(MONDAY, it -> it.answer(MONDAY.plus(Duration.ofHours(1)), "Ann"));
        add(Message.of(kept, MONDAY.plus(Duration.ofHours(1)), "Ann", Message.OUTBOUND, "Namaste Ana"));
        late = ticket(MONDAY, it -> it.setBranch(NORTH));
        waiting = ticket(MONDAY.plus(Duration.ofHours(6)), it -> {});
        before = ticket(MONDAY.minus(Duration.ofDays(5)), it -> {});
        keep.keepAll(MONDAY, Progress.NONE);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void each_number_opens_its_tickets_and_what_it_leaves_out() {
        List<ReportFigure> all = section("all").figures();

        assertThat(numbers(all)).containsExactly("66.6667", "2", "1");
        assertThat(all.stream().map(each -> tickets(each.rows().orElseThrow())))
                .containsExactly(Set.of(kept.id(), late.id()), Set.of(kept.id()), Set.of(late.id()));
        assertThat(all.getFirst().exclusions())
                .extracting(left -> tickets(left.rows().orElseThrow()))
                .containsExactly(Set.of(waiting.id()), Set.of(before.id()));
    }

    @Test
    void each_promise_stands_by_itself() {
        assertThat(numbers(section("response").figures())).containsExactly("50", "1", "1");
        ReportSection greeting = section("greeting");
        assertThat(numbers(greeting.figures())).containsExactly("100", "1", "0");
        assertThat(greeting.figures().getFirst().exclusions()).singleElement().satisfies(left -> {
            assertThat(left.count()).isEqualTo(3);
            assertThat(left.reason()).contains("nobody has answered yet");
        });
        assertThat(content(Map.of()).sections()).extracting(ReportSection::id).doesNotContain("remedy");
    }

    @Test
    void branches_and_policies_open_what_was_not_kept() {
        List<Row> branches = section("by").tables().getFirst().rows();
        assertThat(branches.stream().map(row -> row.cells().get(2).toString())).containsExactly("1", "0");
        assertThat(tickets(branches.getFirst().records().orElseThrow())).containsExactly(late.id());
        assertThat(branches.getLast().cells().getFirst()).isEqualTo("Without a branch");
        assertThat(section("by").tables().getLast().rows().stream()
                        .map(row -> row.cells().getFirst()))
                .containsExactly(
                        "Welcome, version 1: First answer within 4 business hours", "Welcome, version 1: Greeting");
    }

    @Test
    void a_policy_can_be_chosen() {
        assertThat(numbers(section("all", Map.of("policy", policy.ref().toString()))
                        .figures()))
                .containsExactly("66.6667", "2", "1");
    }

    @Test
    void what_is_still_to_be_measured_is_said() {
        assertThat(content(Map.of()).notes()).noneMatch(note -> note.contains("are being measured"));

        ticket(MONDAY, it -> {});

        assertThat(content(Map.of()).notes()).anyMatch(note -> note.contains("are being measured"));
    }

    @Test
    void an_archived_ticket_breaks_no_policy() {
        open.database()
                .change(
                        "Archive",
                        work -> work.find(Ticket.class, late.id()).orElseThrow().archive(MONDAY));
        keep.happened(DomainEvent.of(DomainEventListener.RECORD_CHANGED, late.ref()));

        assertThat(numbers(section("all").figures())).containsExactly("100", "2", "0");
    }

    private static List<String> numbers(List<ReportFigure> figures) {
        return figures.stream()
                .map(each -> each.value().orElseThrow().stripTrailingZeros().toPlainString())
                .toList();
    }

    private ReportSection section(String id) {
        return section(id, Map.of());
    }

    private ReportSection section(String id, Map<String, String> told) {
        return content(told).sections().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private ReportContent content(Map<String, String> told) {
        return reports.run(reports.require(PolicyReport.ID), told, Progress.NONE)
                .content();
    }

    private Set<UUID> tickets(ListQuery query) {
        return open.records().page(query, Progress.NONE).stream()
                .map(row -> row.record().id())
                .collect(Collectors.toSet());
    }

    private Ticket ticket(Instant at, Consumer<Ticket> with) {
        Ticket ticket = Ticket.opened(at);
        ticket.setSubject("Kettle");
        with.accept(ticket);
        return add(ticket);
    }

    private <E extends StoredRecord> E add(E record) {
        return open.database().write("Add", work -> work.add(record));
    }
}
