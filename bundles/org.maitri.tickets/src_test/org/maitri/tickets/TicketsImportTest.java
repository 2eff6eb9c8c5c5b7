package org.maitri.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maitri.kernel.Period;
import org.maitri.kernel.Progress;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.SamplesEngine;
import org.maitri.services.imports.ImportEngine;
import org.maitri.spi.imports.ImportRequest;
import org.maitri.spi.imports.ImportResult;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.tickets.internal.TicketsModule;

/** Tickets of other systems, taken in by the real engine, where no module knows customers. */
class TicketsImportTest {

    @TempDir
    private Path folder;

    private OpenDatabase open;
    private ImportEngine imports;

    @BeforeEach
    void open() {
        open = new DatabaseOpener(
                        List.of(TicketsModule.schema(), ImportEngine.schema()), TicketsModule.recordTypes(), List.of())
                .open(Profile.inMemory("tickets" + UUID.randomUUID()), Progress.NONE);
        imports = new ImportEngine(
                open.database(),
                open.records(),
                open.journal(),
                open.access(),
                List.of(TicketsModule.imports()),
                List.of());
    }

    @AfterEach
    void close() {
        open.close();
    }

    private ImportResult run(Path file) throws IOException {
        return imports.run(
                ImportRequest.of(
                        Ticket.TYPE,
                        Files.copy(file, folder.resolve(file.getFileName().toString()))),
                Progress.NONE);
    }

    private ImportResult run(String name, String... lines) throws IOException {
        return imports.run(
                ImportRequest.of(Ticket.TYPE, Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n")),
                Progress.NONE);
    }

    private Ticket ticket(String key) {
        return open.database()
                .read(work -> work.entities()
                        .createQuery("select t from Ticket t where t.externalKey = :key", Ticket.class)
                        .setParameter("key", key)
                        .getSingleResult());
    }

    private List<TicketEvent> log(Ticket ticket) {
        return open.database()
                .read(work -> work.entities()
                        .createQuery(
                                "select e from TicketEvent e where e.ticketId = :id" + " order by e.at, e.id",
                                TicketEvent.class)
                        .setParameter("id", ticket.id())
                        .getResultList());
    }

    private long count(String condition) {
        return open.database()
                .read(work -> work.entities()
                        .createQuery("select count(t) from Ticket t where " + condition, Long.class)
                        .getSingleResult());
    }

    @Test
    void an_export_in_another_language_tells_the_same() throws IOException {
        ImportResult result = run(
                "otrs.csv",
                "Ticketnummer;Erstellt;Titel;Status;Queue;Besitzer;Kundenbenutzer;Priorität;Typ",
                "2024110110000011;2024-11-01 08:15:22;Drucker brennt;offen;Hardware;Anna Lehmann;max@muster.de;4 hoch;Incident",
                "2024110210000029;2024-11-02 09:01:00;Rechnung;erfolgreich geschlossen;Konten;Anna Lehmann;eva@klein.de;3 normal;");

        assertThat(result.created()).isEqualTo(2);
        Ticket ticket = ticket("2024110110000011");
        assertThat(ticket.subject()).isEqualTo("Drucker brennt");
        assertThat(ticket.assignee()).isEqualTo("Anna Lehmann");
        assertThat(ticket.priority()).isEqualTo("high");
        assertThat(ticket("2024110210000029").state()).isEqualTo("closed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nummer;Kurzbeschreibung;Status;Zuweisungsgruppe;Zugewiesen an;Geöffnet;Erste Reaktion;Gelöst;Geschlossen",
                "Numéro;Description brève;État;Groupe d'affectation;Affecté à;Ouvert;Date de première réponse;Résolu;Fermé",
                "Número;Descripción breve;Estado;Grupo de asignación;Asignado a;Abierto;Primera respuesta;Resuelto;Cerrado",
                "Número;Descrição resumida;Estado;Grupo de atribuição;Atribuído a;Aberto;Primeira resposta;Resolvido;Encerrado",
                "Numero;Breve descrizione;Stato;Gruppo di assegnazione;Assegnato a;Aperto;Prima risposta;Risolto;Chiuso",
                "Nummer;Korte omschrijving;Status;Toewijzingsgroep;Toegewezen aan;Geopend;Eerste reactie;Opgelost;Gesloten"
            })
    void a_ticket_is_the_same_in_every_language(String header) throws IOException {
        run(
                "incidents.csv",
                header,
                "I-1;VPN;Closed;Network;Ann Lee;13.03.2026 09:00;13.03.2026 09:30;14.03.2026 10:00;16.03.2026 11:00");

        Ticket ticket = ticket("I-1");
        assertThat(ticket.subject()).isEqualTo("VPN");
        assertThat(ticket.queue()).isEqualTo("Network");
        assertThat(ticket.assignee()).isEqualTo("Ann Lee");
        assertThat(List.of(ticket.openedAt(), ticket.firstAnsweredAt(), ticket.resolvedAt(), ticket.closedAt()))
                .extracting(at ->
                        at.atZone(ZoneId.systemDefault()).toLocalDateTime().toString())
                .containsExactly("2026-03-13T09:00", "2026-03-13T09:30", "2026-03-14T10:00", "2026-03-16T11:00");
    }

    @Test
    void tags_between_blanks_and_in_several_columns_are_tags() throws IOException {
        run(
                "zendesk.csv",
                "Id,Requester,Assignee,Group,Subject,Tags,Status,Created at",
                "7,Jane Doe,Tom,Support,Printer,printer hardware_fault,Open,2024-11-01 08:15:22 -0700");
        run(
                "jira.csv",
                "Summary,Issue key,Issue Type,Status,Reporter,Created,Labels,Labels,Comment,Comment",
                "VPN,IT-1,Incident,Open,bob,01/Nov/24 8:15 AM,vpn,network,01/Nov/24 9:00 AM;ann;On it; soon,"
                        + "02/Nov/24 1:30 PM;bob;Works again");

        assertThat(ticket("7").tags()).containsExactlyInAnyOrder("printer", "hardware_fault");
        assertThat(ticket("IT-1").tags()).containsExactlyInAnyOrder("vpn", "network");
        assertThat(messages(ticket("IT-1")))
                .extracting(Message::author, Message::direction, Message::body)
                .containsExactly(
                        tuple("ann", Message.INTERNAL, "On it; soon"), tuple("bob", Message.INTERNAL, "Works again"));
    }

    @Test
    void support_tickets_come_in_whole_with_their_contradictions() throws IOException {
        Path file = SharedData.file("tickets-kaggle-support/customer_support_tickets.csv");
        ImportResult result = run(file);

        assertThat(result.read()).isEqualTo(8469);
        assertThat(result.created()).isEqualTo(8469);
        assertThat(result.rejected()).isZero();
        assertThat(count("t.state = 'closed'")).isEqualTo(2769);
        assertThat(count("t.state = 'waiting-customer'")).isEqualTo(2881);
        assertThat(count("t.state = 'open'")).isEqualTo(2819);
        assertThat(count("t.priority = 'urgent'")).isEqualTo(2129);
        assertThat(count("t.rating is not null")).isEqualTo(2769);
        assertThat(count("t.resolvedAt < t.firstAnsweredAt")).isEqualTo(1365);
        assertThat(count("t.tags like '%contradicting times%'")).isEqualTo(1365);
        assertThat(result.remarks()).anyMatch(remark -> remark.contains("taken in as it is"));

        Ticket first = ticket("1");
        assertThat(first.subject()).isEqualTo("Product setup");
        assertThat(first.channel()).isEqualTo("social");
        assertThat(first.kind()).isEqualTo("incident");
        assertThat(first.category()).isEqualTo("Technical issue");
        assertThat(first.openedAt()).isNull();
        assertThat(first.firstAnsweredAt())
                .isEqualTo(LocalDateTime.of(2023, 6, 1, 12, 15, 36)
                        .atZone(ZoneId.systemDefault())
                        .toInstant());
        assertThat(first.attributes())
                .containsEntry("Customer Email", "carrollallison@example.com")
                .containsEntry("Date of Purchase", "2021-03-22");

        ImportResult again = imports.run(
                ImportRequest.of(Ticket.TYPE, folder.resolve(file.getFileName().toString())), Progress.NONE);
        assertThat(again.unchanged()).isEqualTo(8469);
        assertThat(again.commit()).isEmpty();
    }

    @Test
    void a_log_of_incidents_is_lived_through_again() throws IOException {
        Path file = SharedData.file("tickets-servicenow-incidents/incident_event_log.csv");
        ImportResult result = run(file);

        assertThat(result.read()).isEqualTo(5998);
        assertThat(result.created()).isEqualTo(890);
        assertThat(result.rejected()).isZero();
        assertThat(count("t.id is not null")).isEqualTo(890);

        Ticket ticket = ticket("INC0000045");
        assertThat(ticket.state()).isEqualTo(TicketState.CLOSED);
        assertThat(ticket.openedAt())
                .isEqualTo(LocalDateTime.of(2016, 2, 29, 1, 16)
                        .atZone(ZoneId.systemDefault())
                        .toInstant());
        assertThat(ticket.firstAnsweredAt())
                .isEqualTo(LocalDateTime.of(2016, 2, 29, 8, 53)
                        .atZone(ZoneId.systemDefault())
                        .toInstant());
        assertThat(ticket.resolvedAt())
                .as("of several lines that resolve it, the one that each line names")
                .isEqualTo(LocalDateTime.of(2016, 2, 29, 11, 29)
                        .atZone(ZoneId.systemDefault())
                        .toInstant());
        assertThat(log(ticket)).extracting(TicketEvent::kind).contains(TicketEvent.STATE);
        assertThat(count("t.reopenCount > 0")).isPositive();
        assertThat(count("t.tags like '%contradicting times%'")).isZero();

        ImportResult again = imports.run(
                ImportRequest.of(Ticket.TYPE, folder.resolve(file.getFileName().toString())), Progress.NONE);
        assertThat(again.unchanged()).isEqualTo(5998);
        assertThat(again.commit()).isEmpty();
    }

    @Test
    void a_ticket_of_a_system_that_only_closes_was_resolved_by_then() throws IOException {
        run(
                "closed.csv",
                "Ticket Number,Subject,Current Status,Date Created,Closed Date",
                "1,No paper,Closed,2024-03-04 10:00,2024-03-05 11:00",
                "2,No ink,Open,2024-03-04 10:00,");

        assertThat(ticket("1").resolvedAt()).isEqualTo("2024-03-05T11:00:00Z");
        assertThat(ticket("1").closedAt()).isEqualTo("2024-03-05T11:00:00Z");
        assertThat(ticket("2").resolvedAt()).isNull();
    }

    @Test
    void what_a_log_says_beforehand_is_kept_and_its_contradictions_are_flagged() throws IOException {
        run(
                "log.csv",
                "number,incident_state,opened_at,sys_updated_at,caller_id,reopen_count,resolved_at",
                "INC1,New,2024-03-04 10:00,2024-03-04 10:05,Ann,0,2024-03-04 09:00",
                "INC1,Resolved,2024-03-04 10:00,2024-03-04 12:00,Ann,0,2024-03-04 09:00",
                "INC2,New,2024-03-04 10:00,2024-03-04 10:05,Bo,0,",
                "INC2,Resolved,2024-03-04 13:00,2024-03-04 12:00,Bo,0,");

        assertThat(ticket("INC1").attributes()).containsEntry("resolved_at", "2024-03-04 09:00");
        assertThat(ticket("INC1").resolvedAt()).isEqualTo("2024-03-04T12:00:00Z");
        assertThat(ticket("INC1").tags()).containsExactly("contradicting times");
        assertThat(ticket("INC2").tags()).containsExactly("contradicting times");
    }

    @Test
    void a_log_is_asked_when_it_is_past_what_each_of_its_lines_says_beforehand() throws IOException {
        ImportResult result = run(
                "log.csv",
                "number,incident_state,opened_at,sys_updated_at,caller_id,reopen_count,resolved_at",
                "INC1,New,2024-03-04 10:00,2024-03-04 10:05,Ann,1,2024-03-04 15:00",
                "INC1,Resolved,2024-03-04 10:00,2024-03-04 12:00,Ann,1,2024-03-04 15:00",
                "INC1,Active,2024-03-04 10:00,2024-03-04 13:00,Ann,1,2024-03-04 15:00",
                "INC1,Resolved,2024-03-04 10:00,2024-03-04 15:00,Ann,1,2024-03-04 15:00",
                "INC1,Closed,2024-03-04 10:00,2024-03-09 15:00,Ann,1,2024-03-04 15:00",
                "INC2,New,2024-03-04 10:00,2024-03-04 10:05,Bo,0,2024-03-04 14:00",
                "INC2,Resolved,2024-03-04 10:00,2024-03-04 12:00,Bo,0,2024-03-04 14:00",
                "INC2,Closed,2024-03-04 10:00,2024-03-09 15:00,Bo,0,2024-03-04 14:00",
                "INC3,New,2024-03-04 10:00,2024-03-04 10:05,Cy,0,2024-03-04 12:00",
                "INC3,Active,2024-03-04 10:00,2024-03-04 13:00,Cy,0,2024-03-04 12:00",
                "INC4,New,2024-03-04 10:00,2024-03-04 10:05,Di,0,2024-03-04 12:00",
                "INC4,Resolved,2024-03-04 10:00,2024-03-04 12:00:40,Di,0,2024-03-04 12:00",
                "INC5,New,2024-03-04 10:00,2024-03-04 10:05,Ed,0,2024-03-04 12:00",
                "INC5,Closed,2024-03-04 10:00,2024-03-09 15:00,Ed,0,2024-03-04 12:00");

        assertThat(ticket("INC1").tags()).isEmpty();
        assertThat(ticket("INC4").tags())
                .as("seconds one of the columns has not")
                .isEmpty();
        assertThat(ticket("INC5").tags()).as("closed at once").isEmpty();
        assertThat(ticket("INC2").tags()).containsExactly("contradicting times");
        assertThat(ticket("INC3").tags()).containsExactly("contradicting times");
        assertThat(result.remarks()).singleElement().asString().contains("resolved_at is not when");
    }

    @Test
    void columns_of_other_systems_are_told_by_their_names() throws IOException {
        ImportResult result = run(
                "export.csv",
                "Case ID,Title,State,Priority,Origin,Owner,Created On,First Reply At,Date Resolved,CSAT,Shoe size",
                "C-1,Kettle leaks,In Progress,P1,Web Form,Priya,2026-03-02 09:00,2026-03-02 11:30,,,38",
                "C-2,Money back,Solved,Low,Twitter,Jonas,2026-03-01 10:00,2026-03-01 10:20,2026-03-03 09:00,4/5,",
                "C-3,Strange,Frozen solid,Odd,Pigeon,,2026-03-01 10:00,,,,");

        assertThat(result.created()).isEqualTo(3);
        assertThat(ticket("C-1").state()).isEqualTo(TicketState.OPEN);
        assertThat(ticket("C-1").priority()).isEqualTo(TicketPriority.URGENT);
        assertThat(ticket("C-1").channel()).isEqualTo("web");
        assertThat(ticket("C-1").assignee()).isEqualTo("Priya");
        assertThat(ticket("C-1").firstResponse())
                .hasValueSatisfying(waited -> assertThat(waited).hasMinutes(150));
        assertThat(ticket("C-1").attributes()).containsEntry("Shoe size", "38");
        assertThat(ticket("C-2").state()).isEqualTo(TicketState.RESOLVED);
        assertThat(ticket("C-2").channel()).isEqualTo("social");
        assertThat(ticket("C-2").rating()).isEqualTo(4);
        assertThat(ticket("C-3").state()).isEqualTo(TicketState.OPEN);
        assertThat(ticket("C-3").attributes())
                .containsEntry("State", "Frozen solid")
                .containsEntry("Priority", "Odd")
                .containsEntry("Channel", "Pigeon");
        assertThat(result.remarks()).anyMatch(remark -> remark.contains("Frozen solid"));
    }

    @Test
    void the_sample_tells_of_the_rush_after_the_recall() {
        new SamplesEngine(open.database(), List.of(TicketsModule.sample()), Clock.systemUTC())
                .load(1000, Progress.NONE);

        assertThat(count("t.id is not null")).isEqualTo(1400);
        LocalDate crisis = LocalDate.now(ZoneOffset.UTC).minusDays(120);
        double rush = hours(Period.ending(crisis.plusDays(13), 14));
        double before = hours(Period.ending(crisis.minusDays(1), 28));
        double now = hours(Period.ending(crisis.plusDays(100), 28));
        assertThat(rush).isGreaterThan(4 * before);
        assertThat(now).isLessThan(rush / 3);
        assertThat(open.check(Progress.NONE).problems()).isEmpty();
    }

    private double hours(Period period) {
        Metric metric = TicketsModule.metrics().stream()
                .filter(it -> it.id().equals("tickets.first-response"))
                .findFirst()
                .orElseThrow();
        MetricValue value =
                open.database().read(work -> metric.evaluate(new Metric.Context(period, ZoneOffset.UTC), work));
        return value.value().orElseThrow().doubleValue();
    }

    private List<Message> messages(Ticket ticket) {
        return open.database()
                .read(work -> work.entities()
                        .createQuery("select m from Message m where m.ticketId = :id order by m.at", Message.class)
                        .setParameter("id", ticket.id())
                        .getResultList());
    }
}
