package org.maitri.services.internal.schedule;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.persistence.ConflictException;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.schedule.ScheduledTask;

/** What the database knows of runs; its rows are the locks by which one workbench at a time does a task. */
public final class Runs {

    private final Database database;
    private final String program;

    /** @param program that does what is begun */
    public Runs(Database database, String program) {
        this.database = database;
        this.program = program;
    }

    /** By task. */
    public Map<String, ScheduledRun> all() {
        return database.read(work -> {
            Map<String, ScheduledRun> runs = new HashMap<>();
            work.entities()
                    .createQuery("select r from ScheduledRun r where r.task is not null", ScheduledRun.class)
                    .getResultList()
                    .forEach(run -> runs.put(run.task(), run));
            return runs;
        });
    }

    /** Begins a run. @throws RefusedException if somebody else has begun one */
    public void begin(ScheduledTask task, Instant at) {
        try {
            database.change(Messages.get("label.begin", task.label()), work -> {
                ScheduledRun run = of(task, work).orElseGet(() -> work.add(ScheduledRun.of(task)));
                if (run.running(at)) {
                    throw new RefusedException(Messages.get("refused.running", task.label(), run.startedAt()));
                }
                run.begin(task, at, work.actor(), program);
            });
        } catch (ConflictException overtaken) {
            throw new RefusedException(Messages.get("refused.running", task.label(), at), overtaken);
        }
    }

    public void end(ScheduledTask task, Instant begun, Instant at, String outcome, boolean failed) {
        database.change(
                Messages.get("label.end", task.label()),
                work -> of(task, work)
                        .filter(run -> begun.equals(run.startedAt()))
                        .ifPresent(run -> run.end(at, outcome, failed)));
    }

    private static Optional<ScheduledRun> of(ScheduledTask task, UnitOfWork work) {
        return work
                .entities()
                .createQuery("select r from ScheduledRun r where r.task = :task", ScheduledRun.class)
                .setParameter("task", task.id())
                .getResultList()
                .stream()
                .findFirst();
    }
}
