package org.maitri.tickets.internal.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Progress;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.PaperEngine;
import org.maitri.services.ReportsEngine;
import org.maitri.spi.report.ReportFigure;
import org.maitri.spi.report.Reports;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketState;
import org.maitri.tickets.internal.levels.LevelsDatabase;

/** Single tickets at the edges of what the report on service counts. */
class ReportEdgesTest {

    private static final Instant BEGIN = Instant.parse("2026-03-22T23:00:00Z");
    private static final Instant MONDAY = Instant.parse("2026-03-23T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-04-02T12:00:00Z");

    private LevelsDatabase company;
    private OpenDatabase open;
    private Reports reports;

    @BeforeEach
    void open() {
        company = new LevelsDatabase(Profile.inMemory("edges" + UUID.randomUUID()));
        open = company.open;
        reports = new ReportsEngine(
                open.database(),
                open.records(),
                open.access(),
                new PaperEngine(),
                List.of(new ServiceReport()),
                Clock.fixed(NOW, ZoneId.of("Europe/Berlin")));
    }

    @AfterEach
    void close() {
        company.close();
    }

    private Ticket add(String state, Instant opened, Instant resolved, Instant closed) {
        Ticket ticket = Ticket.opened(opened);
        ticket.setSubject("Kettle");
        ticket.recall(opened, null, resolved, closed);
        ticket.recallState(state, 0);
        return open.database().write("Add", work -> work.add(ticket));
    }

    private Reports.Run run() {
        return reports.run(
                reports.require("tickets.service"), Map.of("period", "2026-03-23..2026-03-25"), Progress.NONE);
    }

    private ReportFigure figure(String id) {
        return run().content().sections().stream()
                .flatMap(section -> section.figures().stream())
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> backlog() {
        return run().content().sections().getFirst().charts().getFirst().series().getFirst().points().stream()
                .map(point -> point.value().map(BigDecimal::intValue).orElseThrow())
                .toList();
    }

    @Test
    void a_ticket_that_was_closed_before_it_was_opened_has_no_time_of_resolution() {
        add(TicketState.CLOSED, MONDAY, MONDAY.plusSeconds(60), MONDAY.minusSeconds(60));

        ReportFigure resolution = figure("times.resolution.p50");

        assertThat(resolution.value()).isEmpty();
        assertThat(resolution.exclusions())
                .extracting(ReportFigure.Exclusion::count)
                .containsExactly(1L);
    }

    @Test
    void what_is_resolved_in_the_moment_a_period_begins_was_open_then() {
        add(TicketState.RESOLVED, BEGIN.minusSeconds(3600), BEGIN, null);
        assertThat(backlog()).containsExactly(0, 0, 0);
    }

    @Test
    void what_ended_nobody_knows_when_is_in_no_backlog() {
        add(TicketState.CLOSED, MONDAY, null, null);
        assertThat(backlog()).containsExactly(0, 0, 0);
    }

    @Test
    void a_target_that_stands_still_is_not_missed() {
        company.solves("1h");
        Ticket ticket = add(TicketState.OPEN, MONDAY, null, null);
        enter(ticket, TicketState.WAITING_CUSTOMER, MONDAY.plusSeconds(1800));
        company.keepAll(NOW);
        assertThat(figure("target.resolution.missed").value().orElseThrow()).isZero();

        enter(ticket, TicketState.OPEN, MONDAY.plusSeconds(9000));
        company.keepAll(NOW);
        assertThat(figure("target.resolution.missed").value().orElseThrow()).isOne();
    }

    @Test
    void figures_are_not_compared_with_a_time_before_the_first_ticket() {
        add(TicketState.OPEN, MONDAY, null, null);

        assertThat(run().content().sections().stream()
                        .flatMap(section -> section.figures().stream())
                        .map(ReportFigure::previous))
                .allMatch(Optional::isEmpty);
    }

    private void enter(Ticket ticket, String state, Instant at) {
        open.database()
                .change(
                        "Enter",
                        work -> work.find(Ticket.class, ticket.id())
                                .flatMap(found -> found.enter(state, at, "Ann"))
                                .ifPresent(work::add));
    }
}
