package org.maitri.tickets.internal.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.PaperEngine;
import org.maitri.services.ReportsEngine;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.report.ReportContent;
import org.maitri.spi.report.ReportFigure;
import org.maitri.spi.report.ReportTable.Row;
import org.maitri.spi.report.Reports;
import org.maitri.tickets.internal.TicketsModule;

/** The ledger of promises, in a real database. */
class LedgerReportTest {

    private static final Instant NOON = Instant.parse("2026-04-02T12:00:00Z");
    private static final RecordRef ANA = new RecordRef("customers.person", new UUID(1, 1));

    private OpenDatabase open;
    private Reports reports;

    Profile profile() {
        return Profile.inMemory("ledger" + UUID.randomUUID());
    }

    @BeforeEach
    void open() {
        List<RecordType<?>> types = new ArrayList<>(TicketsModule.recordTypes());
        types.add(new PromiseType());
        open = new DatabaseOpener(List.of(TicketsModule.schema(), new PromiseSchema()), types, List.of())
                .withAccess(List.of(TicketsModule.access()))
                .open(profile(), Progress.NONE);
        reports = new ReportsEngine(
                open.database(),
                open.records(),
                open.access(),
                new PaperEngine(),
                List.of(new LedgerReport()),
                Clock.fixed(NOON, ZoneOffset.UTC));
        promise("Kitchen", ANA, NOON.minus(Duration.ofDays(2)), it -> it.keep(NOON.minus(Duration.ofDays(3))));
        promise("Kitchen", ANA, NOON.minus(Duration.ofDays(2)), it -> it.keep(NOON.minus(Duration.ofDays(1))));
        promise("Garden", null, NOON.minus(Duration.ofDays(1)), it -> it.breakIt(NOON));
        promise("Garden", ANA, NOON.minus(Duration.ofMinutes(1)), it -> {});
        promise("Garden", ANA, NOON.plus(Duration.ofDays(9)), it -> {});
        promise("Garden", ANA, NOON.minus(Duration.ofDays(90)), it -> {});
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void promise(String team, RecordRef customer, Instant due, Consumer<Promise> then) {
        open.database().write("Promise", work -> {
            Promise promise = Promise.of(customer, null, "A new kettle", due, "Ben");
            promise.setTeam(team);
            then.accept(promise);
            return work.add(promise);
        });
    }

    private ReportContent content(Map<String, String> arguments) {
        return reports.run(reports.require("promise.ledger"), arguments, Progress.NONE)
                .content();
    }

    @Test
    void itCountsWhatBecameOfPromisesAndLeavesOutWhatWasForgottenBefore() {
        List<ReportFigure> figures = content(Map.of()).sections().getFirst().figures();

        assertThat(figures.stream()
                        .map(each ->
                                each.value().orElseThrow().stripTrailingZeros().toPlainString()))
                .containsExactly("25", "1", "1", "1", "1", "1");
        ReportFigure overdue = figures.get(4);
        assertThat(overdue.exclusions()).singleElement().satisfies(left -> {
            assertThat(left.count()).isEqualTo(1);
            assertThat(count(left.rows().orElseThrow())).isEqualTo(1);
        });
        assertThat(figures.stream().skip(1).map(each -> count(each.rows().orElseThrow())))
                .containsOnly(1L);
    }

    @Test
    void theShareOpensAllWhoseTimeWasOver() {
        ReportFigure share = content(Map.of()).sections().getFirst().figures().getFirst();

        assertThat(share.base()).isEqualTo(4);
        assertThat(count(share.rows().orElseThrow())).isEqualTo(4);
    }

    @Test
    void itComparesOnlyWithATimeInWhichSomethingWasPromised() {
        assertThat(content(Map.of()).sections().getFirst().figures())
                .allMatch(figure -> figure.previous().isEmpty());

        promise("Garden", ANA, NOON.minus(Duration.ofDays(40)), it -> it.breakIt(NOON.minus(Duration.ofDays(39))));

        assertThat(content(Map.of()).sections().getFirst().figures())
                .filteredOn(figure -> !figure.id().equals("due"))
                .allMatch(figure -> figure.previous().isPresent());
    }

    @Test
    void itTellsThemApart() {
        List<Row> teams = rows(Map.of("by", "team"));
        assertThat(teams.stream().map(row -> row.cells().getFirst())).containsExactly("Garden", "Kitchen");
        assertThat(teams.stream().map(row -> count(row.records().orElseThrow())))
                .containsExactly(3L, 2L);

        List<Row> customers = rows(Map.of("by", "customer", "team", "Garden"));
        assertThat(customers.stream().map(row -> count(row.records().orElseThrow())))
                .containsExactly(2L, 1L);
        assertThat(customers.getLast().cells().getFirst()).isEqualTo("None");
    }

    private List<Row> rows(Map<String, String> arguments) {
        return content(arguments).sections().getLast().tables().getFirst().rows();
    }

    private long count(ListQuery query) {
        return open.records().count(query, Progress.NONE);
    }
}
