package org.maitri.services.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maitri.kernel.Program;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.ScheduleEngine;
import org.maitri.services.internal.schedule.Runs;
import org.maitri.services.internal.schedule.ScheduledRun;
import org.maitri.spi.audit.Journal;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.schedule.Schedule.Planned;
import org.maitri.spi.schedule.ScheduledTask;
import org.maitri.testserver.TestServer;

/** An inn's daily work, in real databases. */
class ScheduleTest {

    private static final Instant MORNING = Instant.parse("2026-06-01T06:00:00Z");

    private final Sweeping sweeping = new Sweeping();
    private OpenDatabase open;
    private ScheduleEngine schedule;

    /** Once a day. */
    private static final class Sweeping implements ScheduledTask {

        private final List<Instant> swept = new ArrayList<>();
        private Supplier<String> work = () -> "Swept.";
        private boolean dirty = true;
        private boolean spilled;

        @Override
        public String id() {
            return "inn.sweep";
        }

        @Override
        public String label() {
            return "Sweep";
        }

        @Override
        public Duration interval() {
            return Duration.ofDays(1);
        }

        @Override
        public String permission() {
            return "inn.sweep";
        }

        @Override
        public boolean early(Instant last) {
            return spilled;
        }

        @Override
        public boolean needed(Instant at, UnitOfWork work) {
            return dirty;
        }

        @Override
        public String run(Instant at, Progress progress) {
            swept.add(at);
            return work.get();
        }
    }

    private void open(String kind) throws Exception {
        open = new DatabaseOpener(List.of(ScheduleEngine.schema()), ScheduleEngine.recordTypes(), List.of())
                .open(profile(kind), Progress.NONE);
        schedule = another();
    }

    /** What another workbench on the same database has. */
    private ScheduleEngine another() {
        return new ScheduleEngine(open.database(), open.access(), List.of(sweeping));
    }

    private static Profile profile(String kind) {
        return kind.equals("h2")
                ? Profile.inMemory("inn" + UUID.randomUUID())
                : new Profile("inn", TestServer.database(), TestServer.USER);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<String> due(Instant at) {
        return schedule.due(at).stream().map(planned -> planned.task().id()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void whatWasNeverDoneIsDueAndThenOnceADay(String kind) throws Exception {
        open(kind);
        assertThat(due(MORNING)).containsExactly("inn.sweep");
        Planned done = schedule.run("inn.sweep", MORNING, Progress.NONE);
        assertThat(done.outcome()).isEqualTo("Swept.");
        assertThat(done.failed()).isFalse();
        assertThat(done.next()).contains(MORNING.plus(Duration.ofDays(1)));
        schedule = another();
        assertThat(due(MORNING.plus(Duration.ofHours(23)))).isEmpty();
        assertThat(due(MORNING.plus(Duration.ofDays(1)))).containsExactly("inn.sweep");
        assertThat(open.check(Progress.NONE).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void oneDoesItAtATimeAndWhoeverWasKilledBlocksNobodyForLong(String kind) throws Exception {
        open(kind);
        sweeping.work = () -> {
            assertThat(another().due(MORNING)).isEmpty();
            assertThatThrownBy(() -> another().run("inn.sweep", MORNING, Progress.NONE))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("Sweep");
            assertThat(another().due(MORNING.plus(Duration.ofHours(3)))).hasSize(1);
            return "Swept.";
        };
        assertThat(schedule.run("inn.sweep", MORNING, Progress.NONE).failed()).isFalse();
        assertThat(sweeping.swept).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void whoeverWasKilledOnThisMachineBlocksNobody(String kind) throws Exception {
        open(kind);
        String killed = Program.own().replaceFirst("^\\d+", "999999999");
        new Runs(open.database(), killed).begin(sweeping, MORNING);
        assertThat(due(MORNING.plus(Duration.ofHours(1)))).containsExactly("inn.sweep");
        assertThat(schedule.run("inn.sweep", MORNING.plus(Duration.ofHours(1)), Progress.NONE)
                        .failed())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void whatFailedSaysSoAndIsTriedAgainWithinTheHour(String kind) throws Exception {
        open(kind);
        sweeping.work = () -> {
            throw new RefusedException("No broom.");
        };
        Planned failed = schedule.run("inn.sweep", MORNING, Progress.NONE);
        assertThat(failed.failed()).isTrue();
        assertThat(failed.outcome()).isEqualTo("No broom.");
        assertThat(due(MORNING.plus(Duration.ofHours(1)))).containsExactly("inn.sweep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void whereNothingIsToBeDoneNothingIsWritten(String kind) throws Exception {
        open(kind);
        sweeping.dirty = false;
        assertThat(due(MORNING)).isEmpty();
        sweeping.dirty = true;
        assertThat(due(MORNING.plus(Duration.ofHours(1)))).isEmpty();
        assertThat(due(MORNING.plus(Duration.ofDays(1)))).containsExactly("inn.sweep");
        assertThat(schedule.tasks().getFirst().started()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void whatAPersonDidLastIsTakenBackAndNotWhatWasDoneByItself(String kind) throws Exception {
        open(kind);
        schedule.run("inn.sweep", MORNING, Progress.NONE);
        assertThat(open.journal().last()).isEmpty();
        UUID run =
                new Runs(open.database(), Program.own()).all().get("inn.sweep").id();
        open.database()
                .change(
                        "Pause",
                        work -> work.find(ScheduledRun.class, run).orElseThrow().setPaused(true));
        Optional<UUID> paused = open.database().lastCommit();
        schedule.run("inn.sweep", MORNING.plus(Duration.ofDays(1)), Progress.NONE);
        assertThat(open.journal().last()).isEqualTo(paused);
        assertThat(open.journal().attended(Optional.empty(), 10))
                .extracting(Journal.Commit::id)
                .containsExactly(paused.orElseThrow());
        assertThat(open.journal().commits(Optional.empty(), 10)).hasSizeGreaterThan(1);
        assertThat(open.check(Progress.NONE).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void whatCannotWaitIsDueSoon(String kind) throws Exception {
        open(kind);
        schedule.run("inn.sweep", MORNING, Progress.NONE);
        sweeping.spilled = true;
        assertThat(due(MORNING.plus(Duration.ofMinutes(1)))).isEmpty();
        assertThat(due(MORNING.plus(Duration.ofMinutes(5)))).containsExactly("inn.sweep");
    }
}
