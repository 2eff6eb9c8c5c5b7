package org.maitri.tickets.internal.levels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.time.BusinessCalendar;
import org.maitri.kernel.time.BusinessHours;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.imports.ImportEngine;
import org.maitri.spi.calendar.Calendars;
import org.maitri.spi.imports.ImportRequest;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.RecordType;
import org.maitri.tickets.SharedData;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.internal.TicketsModule;
import org.maitri.tickets.internal.promises.PromiseSchema;
import org.maitri.tickets.internal.promises.PromiseType;
import org.maitri.tickets.owed.Deadline;
import org.maitri.tickets.owed.Deadline.Verdict;
import org.maitri.tickets.owed.TargetKind;

/** The verdicts another system published on its incidents, compared with those that follow from the same log. */
class PublishedVerdictsTest {

    private static final int NUMBER = 0;
    private static final int VERDICT = 6;

    @TempDir
    private Path folder;

    @Test
    void mostIncidentsAreJudgedAsTheOtherSystemJudgedThem() throws IOException {
        Path file = SharedData.file("tickets-servicenow-incidents/incident_event_log.csv");
        try (OpenDatabase open = open()) {
            level(open, "Urgent", 10, "urgent", "4h");
            level(open, "High", 20, "high", "24h");
            level(open, "Others", 30, null, "96h");
            imports(open)
                    .run(ImportRequest.of(Ticket.TYPE, Files.copy(file, folder.resolve("log.csv"))), Progress.NONE);

            Map<String, Boolean> published = published(file);
            Map<String, Boolean> found = open.database().read(work -> verdicts(open, work));
            assertThat(found).hasSize(890);
            assertThat(published.entrySet().stream()
                            .filter(verdict -> found.get(verdict.getKey()).equals(verdict.getValue())))
                    .hasSize(856);
        }
    }

    private static OpenDatabase open() {
        List<RecordType<?>> types = new ArrayList<>(TicketsModule.recordTypes());
        types.add(new ServiceLevelType());
        types.add(new PromiseType());
        return new DatabaseOpener(
                        List.of(
                                TicketsModule.schema(),
                                new ServiceSchema(),
                                new PromiseSchema(),
                                ImportEngine.schema()),
                        types,
                        List.of())
                .withAccess(List.of(TicketsModule.access()))
                .open(Profile.inMemory("verdicts" + UUID.randomUUID()), Progress.NONE);
    }

    private static ImportEngine imports(OpenDatabase open) {
        return new ImportEngine(
                open.database(),
                open.records(),
                open.journal(),
                open.access(),
                List.of(TicketsModule.imports()),
                List.of());
    }

    private static void level(OpenDatabase open, String name, long position, String priority, String resolution) {
        open.database().write("Level", work -> {
            ServiceLevel level = ServiceLevel.of(name, null, null);
            level.setPosition(position);
            level.setPriority(priority);
            level.setResolution(resolution);
            level.setHours(ServiceLevel.ALWAYS);
            return work.add(level);
        });
    }

    private static Map<String, Boolean> verdicts(OpenDatabase open, UnitOfWork work) {
        Levels levels = new Levels(new RulesInForce(new AllHours()), open.records(), work);
        Map<String, Boolean> verdicts = new HashMap<>();
        for (Ticket ticket : work.entities()
                .createQuery("select t from Ticket t", Ticket.class)
                .getResultList()) {
            verdicts.put(
                    ticket.externalKey().orElseThrow(),
                    levels.deadlines(ticket, Instant.now()).stream()
                            .filter(deadline -> deadline.kind() == TargetKind.RESOLUTION)
                            .map(PublishedVerdictsTest::isMet)
                            .findFirst()
                            .orElseThrow());
        }
        return verdicts;
    }

    private static boolean isMet(Deadline deadline) {
        Verdict verdict = deadline.verdict(Instant.now());
        return verdict != Verdict.MISSED && verdict != Verdict.BREACHED;
    }

    /** What the last line on an incident says. */
    private static Map<String, Boolean> published(Path file) throws IOException {
        Map<String, Boolean> verdicts = new HashMap<>();
        Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .forEach(cells -> verdicts.put(cells[NUMBER], Boolean.valueOf(cells[VERDICT])));
        return verdicts;
    }

    /** Nobody asks for a calendar where all time counts. */
    private static final class AllHours implements Calendars {

        @Override
        public Named standard(UnitOfWork work) {
            return new Named("", BusinessCalendar.of(BusinessHours.ALWAYS));
        }

        @Override
        public Optional<Named> calendar(RecordRef calendar, UnitOfWork work) {
            return Optional.empty();
        }

        @Override
        public Optional<Named> ofBranch(RecordRef branch, UnitOfWork work) {
            return Optional.empty();
        }
    }
}
