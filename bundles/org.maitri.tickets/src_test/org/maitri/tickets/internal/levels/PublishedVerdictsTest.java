package org.maitri.tickets.internal.levels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
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
import org.maitri.tickets.owed.TargetKind;

/** The verdicts another system published on its incidents, compared with those that follow from the same log. */
class PublishedVerdictsTest {

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

            List<Map<String, Object>> compared = new Verdicts(
                            new RulesInForce(new AllHours()), open.records(), open.database(), Optional.of("made_sla"))
                    .at(Instant.now())
                    .filter(row -> row.get("target").equals(TargetKind.RESOLUTION.id()))
                    .toList();
            assertThat(compared).hasSize(890);
            assertThat(compared.stream().filter(PublishedVerdictsTest::isAgreedUpon))
                    .hasSize(856);
        }
    }

    @Test
    void aColumnThatNoTicketKeepsIsRefused() {
        try (OpenDatabase open = open()) {
            Verdicts verdicts = new Verdicts(
                    new RulesInForce(new AllHours()), open.records(), open.database(), Optional.of("made_slo"));
            assertThatThrownBy(() -> verdicts.at(Instant.now()))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("made_slo");
        }
    }

    private static boolean isAgreedUpon(Map<String, Object> row) {
        boolean late = List.of("missed", "breached").contains(row.get("verdict"));
        return Boolean.parseBoolean((String) row.get("beside")) != late;
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
