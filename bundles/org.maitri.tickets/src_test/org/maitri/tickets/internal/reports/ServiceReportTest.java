package org.maitri.tickets.internal.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.PaperEngine;
import org.maitri.services.ReportsEngine;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.report.ReportFigure;
import org.maitri.spi.report.ReportTable;
import org.maitri.spi.report.Reports;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketQueue;
import org.maitri.tickets.TicketState;
import org.maitri.tickets.internal.TicketsModule;
import org.maitri.tickets.internal.levels.ServiceLevelType;
import org.maitri.tickets.internal.levels.ServiceSchema;

/** The report on service, in a real database. */
class ServiceReportTest {

    /** Summer time began on 29 March. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final Instant MONDAY = Instant.parse("2026-03-23T09:00:00Z");

    private OpenDatabase open;
    private Reports reports;

    Profile profile() {
        return Profile.inMemory("report" + UUID.randomUUID());
    }

    @BeforeEach
    void open() {
        List<RecordType<?>> types = new ArrayList<>(TicketsModule.recordTypes());
        types.add(new ServiceLevelType());
        open = new DatabaseOpener(List.of(TicketsModule.schema(), new ServiceSchema()), types, List.of())
                .withAccess(List.of(TicketsModule.access()))
                .open(profile(), Progress.NONE);
        reports = new ReportsEngine(
                open.database(),
                open.records(),
                open.access(),
                new PaperEngine(),
                List.of(new ServiceReport()),
                Clock.fixed(Instant.parse("2026-04-02T12:00:00Z"), ZONE));
        open.database().change("Add", work -> {
            for (int hours = 1; hours <= 4; hours++) {
                Ticket ticket = ticket("mail", hours < 3 ? "Kitchen" : "Garden", MONDAY.plus(Duration.ofDays(hours)));
                ticket.recall(
                        ticket.openedAt(),
                        ticket.openedAt().plus(Duration.ofHours(hours)),
                        hours == 4 ? null : ticket.openedAt().plus(Duration.ofHours(10L * hours)),
                        null);
                ticket.recallState(hours == 4 ? TicketState.OPEN : TicketState.RESOLVED, hours == 1 ? 2 : 0);
                work.add(ticket);
            }
            Ticket silent = ticket("phone", null, MONDAY);
            work.add(silent);
            Ticket wrong =
                    ticket("phone", "Garden", MONDAY.plus(Duration.ofDays(6)).plus(Duration.ofMinutes(30)));
            wrong.recall(
                    wrong.openedAt(),
                    wrong.openedAt().minusSeconds(60),
                    wrong.openedAt().plusSeconds(60),
                    null);
            wrong.recallState(TicketState.CLOSED, 0);
            work.add(wrong);
            TicketQueue kitchen = new TicketQueue();
            kitchen.setName("Kitchen");
            kitchen.setTeam("Cooks");
            work.add(kitchen);
        });
    }

    private static Ticket ticket(String channel, String queue, Instant at) {
        Ticket ticket = Ticket.opened(at);
        ticket.setSubject("=Kettle");
        ticket.setChannel(channel);
        ticket.setQueue(queue);
        return ticket;
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Reports.Run run(Map<String, String> told) {
        Map<String, String> all = new HashMap<>(Map.of("period", "2026-03-23..2026-03-31"));
        all.putAll(told);
        return reports.run(reports.require("tickets.service"), all, Progress.NONE);
    }

    private static ReportFigure figure(Reports.Run run, String id) {
        return run.content().sections().stream()
                .flatMap(section -> section.figures().stream())
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal value(Reports.Run run, String id) {
        return figure(run, id).value().orElseThrow();
    }

    private long rows(ListQuery query) {
        return open.records().count(query, Progress.NONE);
    }

    @Test
    void percentilesInterpolateBetweenTheNearestValues() {
        Reports.Run run = run(Map.of());
        assertThat(value(run, "times.response.p50")).isEqualByComparingTo("2.5");
        assertThat(value(run, "times.response.p90")).isEqualByComparingTo("3.7");
        assertThat(value(run, "times.response.p95")).isEqualByComparingTo("3.85");
        assertThat(figure(run, "times.response.p50").base()).isEqualTo(4);
        assertThat(value(run, "times.resolution.p50")).isEqualByComparingTo("20");
    }

    @Test
    void everyNumberOpensAsManyTicketsAsItWasComputedFrom() {
        for (Map<String, String> told :
                List.of(Map.<String, String>of(), Map.of("team", "Cooks"), Map.of("channel", "Phone"))) {
            for (var section : run(told).content().sections()) {
                for (ReportFigure figure : section.figures()) {
                    assertThat(rows(figure.rows().orElseThrow()))
                            .as(figure.id() + told)
                            .isEqualTo(figure.base());
                    figure.exclusions()
                            .forEach(left -> left.rows()
                                    .ifPresent(rows -> assertThat(rows(rows))
                                            .as(figure.id() + " without " + left.reason())
                                            .isEqualTo(left.count())));
                }
            }
        }
    }

    @Test
    void ticketsWhoseTimesContradictEachOtherAreLeftOutAndCounted() {
        ReportFigure response = figure(run(Map.of()), "times.response.p50");
        assertThat(response.exclusions())
                .extracting(ReportFigure.Exclusion::count)
                .containsExactly(1L, 1L);
        assertThat(figure(run(Map.of()), "times.resolution.p50").exclusions())
                .extracting(ReportFigure.Exclusion::count)
                .containsExactly(1L);
    }

    @Test
    void theBacklogAddsUpDayByDay() {
        var chart = run(Map.of()).content().sections().getFirst().charts().getFirst();
        assertThat(chart.series().getFirst().points())
                .extracting(point -> point.value().orElseThrow().intValue())
                .containsExactly(1, 1, 2, 2, 2, 2, 2, 2, 2);
        assertThat(value(run(Map.of()), "backlog.open")).isEqualByComparingTo("2");
    }

    @Test
    void chartsEndToday() {
        var chart = run(Map.of("period", "2026-04"))
                .content()
                .sections()
                .getFirst()
                .charts()
                .getFirst();
        assertThat(chart.series().getFirst().points()).hasSize(2);
        assertThat(run(Map.of("period", "2027")).content().sections()).isNotEmpty();
    }

    @Test
    void rowsTellQueuesAndTeamsApart() {
        ReportTable queues =
                run(Map.of()).content().sections().getLast().tables().getFirst();
        assertThat(queues.rows())
                .extracting(row -> row.cells().getFirst() + " " + row.cells().get(1))
                .containsExactly("Garden 3", "Kitchen 2", "None given 1");
        ReportTable teams = run(Map.of("by", "team"))
                .content()
                .sections()
                .getLast()
                .tables()
                .getFirst();
        assertThat(teams.rows())
                .extracting(row -> row.cells().getFirst() + " " + row.cells().get(1) + " "
                        + rows(row.records().orElseThrow()))
                .containsExactly("None given 4 4", "Cooks 2 2");
        for (String by : List.of("branch", "channel")) {
            ReportTable table = run(Map.of("by", by))
                    .content()
                    .sections()
                    .getLast()
                    .tables()
                    .getFirst();
            assertThat(table.rows())
                    .allSatisfy(row -> assertThat(rows(row.records().orElseThrow()))
                            .isEqualTo(((BigDecimal) row.cells().get(1)).longValue()));
        }
    }

    @Test
    void wrongParametersAreRefusedInOneSentence() {
        assertThatThrownBy(() -> run(Map.of("colour", "red")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("period, team, queue, branch, channel, by");
        assertThatThrownBy(() -> run(Map.of("period", "2026-04-01..2026-03-01")))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> run(Map.of("channel", "pigeon")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("mail, phone");
        assertThatThrownBy(() -> run(Map.of("queue", "Kitchn")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Garden, Kitchen");
    }

    @Test
    void itIsWrittenInEveryFormatWithoutFormulas(@TempDir Path folder) throws IOException {
        open.database().write("Add", work -> work.add(ticket("mail", "=cmd|'/C calc'!A1", MONDAY)));
        Reports.Run run = run(Map.of());
        for (String format : reports.formats()) {
            Path file = folder.resolve("report." + format);
            reports.write(run, format, file);
            assertThat(file).isNotEmptyFile();
        }
        assertThat(Files.readString(folder.resolve("report.csv")))
                .contains("'=cmd")
                .doesNotContain(",=cmd");
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("<svg")
                .doesNotContain("'/C");
        assertThat(new String(Files.readAllBytes(folder.resolve("report.pdf")), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        assertThatThrownBy(() -> reports.write(run, "docx", folder.resolve("report.docx")))
                .isInstanceOf(RefusedException.class);
        String kept = System.getProperty("maitri.paper");
        if (kept != null) {
            for (String format : reports.formats()) {
                reports.write(run, format, Path.of(kept, "report." + format));
            }
        }
    }
}
