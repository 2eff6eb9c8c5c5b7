package org.maitri.services;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.maitri.kernel.CancelledException;
import org.maitri.kernel.Program;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.services.internal.schedule.Messages;
import org.maitri.services.internal.schedule.Runs;
import org.maitri.services.internal.schedule.ScheduleSchema;
import org.maitri.services.internal.schedule.ScheduledRun;
import org.maitri.services.internal.schedule.ScheduledRunType;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.SchemaContributor;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.schedule.Schedule;
import org.maitri.spi.schedule.ScheduledTask;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Knows what is due, and has it done by one workbench at a time. */
@Component
public final class ScheduleEngine implements Schedule {

    private static final Logger LOG = Logger.getLogger(ScheduleEngine.class.getName());

    /** What failed is tried again after this time, unless its interval is shorter. */
    private static final Duration AGAIN = Duration.ofHours(1);

    /** However much changes, a task is not begun earlier than this after its last run. */
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final Database database;
    private final Runs runs;
    private final Access access;
    private final List<ScheduledTask> tasks;

    /** When there was nothing to do, which is not written down. */
    private final Map<String, Instant> idle = new ConcurrentHashMap<>();

    @Activate
    public ScheduleEngine(
            @Reference Database database,
            @Reference Access access,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<ScheduledTask> tasks) {
        this.database = database;
        this.access = access;
        this.tasks = tasks.stream()
                .sorted(Comparator.comparing(ScheduledTask::label))
                .toList();
        runs = new Runs(database, Program.own());
    }

    /** What the engine keeps in the database. */
    public static SchemaContributor schema() {
        return new ScheduleSchema();
    }

    /** The types of what the engine keeps. */
    public static List<RecordType<?>> recordTypes() {
        return List.of(new ScheduledRunType());
    }

    @Override
    public List<Planned> tasks() {
        Map<String, ScheduledRun> known = runs.all();
        return tasks.stream()
                .map(task -> planned(task, Optional.ofNullable(known.get(task.id()))))
                .toList();
    }

    @Override
    public List<Planned> due(Instant at) {
        return access.may(ScheduledRun.TYPE + ".write")
                ? tasks().stream()
                        .filter(planned ->
                                planned.due(at) && access.may(planned.task().permission()))
                        .filter(planned -> needed(planned.task(), at))
                        .toList()
                : List.of();
    }

    private boolean needed(ScheduledTask task, Instant at) {
        boolean needed = database.read(work -> task.needed(at, work));
        if (!needed) {
            idle.put(task.id(), at);
        }
        return needed;
    }

    private Planned planned(ScheduledTask task, Optional<ScheduledRun> last) {
        return new Planned(
                task,
                last.map(ScheduledRun::startedAt),
                last.map(ScheduledRun::endedAt),
                last.map(ScheduledRun::outcome).orElse(""),
                last.map(ScheduledRun::failed).orElse(false),
                last.map(ScheduledRun::paused).orElse(false),
                last.isPresent() && last.get().paused() ? Optional.empty() : Optional.of(next(task, last)));
    }

    private Instant next(ScheduledTask task, Optional<ScheduledRun> last) {
        Instant looked = idle.getOrDefault(task.id(), Instant.EPOCH);
        Instant again = looked.equals(Instant.EPOCH) ? looked : looked.plus(task.interval());
        Instant started = last.map(ScheduledRun::startedAt).orElse(null);
        if (started == null) {
            return again;
        }
        boolean killed = last.get().killed();
        if (last.get().endedAt() == null && !killed) {
            return started.plus(ScheduledRun.LONGEST);
        }
        Duration wait = task.interval();
        if ((killed || last.get().failed()) && wait.compareTo(AGAIN) > 0) {
            wait = AGAIN;
        } else if (wait.compareTo(PAUSE) > 0 && task.early(started)) {
            wait = PAUSE;
        }
        Instant next = started.plus(wait);
        return next.isBefore(again) ? again : next;
    }

    @Override
    public Planned run(String id, Instant at, Progress progress) {
        ScheduledTask task = tasks.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusedException(Messages.get(
                        "refused.unknown",
                        id,
                        tasks.stream().map(ScheduledTask::id).sorted().collect(Collectors.joining(", ")))));
        access.require(task.permission());
        database.unattended(() -> run(task, at, progress));
        return planned(task, Optional.ofNullable(runs.all().get(id)));
    }

    private void run(ScheduledTask task, Instant at, Progress progress) {
        Instant begun = at.truncatedTo(ChronoUnit.MICROS);
        runs.begin(task, begun);
        try {
            String done = task.run(at, progress);
            runs.end(task, begun, Instant.now(), done, false);
        } catch (CancelledException cancelled) {
            runs.end(task, begun, Instant.now(), Messages.get("outcome.cancelled"), true);
            throw cancelled;
        } catch (RefusedException refused) {
            runs.end(task, begun, Instant.now(), refused.getMessage(), true);
        } catch (RuntimeException | LinkageError broken) {
            LOG.log(Level.WARNING, "Scheduled work failed: " + task.id(), broken);
            runs.end(task, begun, Instant.now(), String.valueOf(broken.getMessage()), true);
        }
    }
}
