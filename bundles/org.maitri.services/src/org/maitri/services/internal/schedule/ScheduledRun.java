package org.maitri.services.internal.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.maitri.kernel.Program;
import org.maitri.spi.persistence.InstantConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;
import org.maitri.spi.schedule.ScheduledTask;

/** The last run of a task; while it lasts, what keeps others from doing the same. */
@Entity(name = "ScheduledRun")
@Table(name = "schedule_run")
@Recorded(ScheduledRun.TYPE)
public class ScheduledRun extends StoredRecord {

    public static final String TYPE = "schedule.run";

    /** A run that did not end by then was killed, on whatever machine. */
    public static final Duration LONGEST = Duration.ofHours(2);

    private static final int LONGEST_OUTCOME = 2000;

    @Column(name = "task")
    private String task;

    /** As whoever did it last calls it. */
    @Column(name = "title")
    private String title;

    @Convert(converter = InstantConverter.class)
    @Column(name = "started_at")
    private Instant startedAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "outcome")
    private String outcome;

    @Column(name = "failed")
    private boolean failed;

    @Column(name = "worker")
    private String worker;

    /** The program it was done by; null of a run before that was noted. */
    @Column(name = "program")
    private String program;

    @Column(name = "paused")
    private boolean paused;

    static ScheduledRun of(ScheduledTask task) {
        ScheduledRun run = new ScheduledRun();
        run.task = task.id();
        run.title = task.label();
        return run;
    }

    public String task() {
        return task;
    }

    public String title() {
        return title;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public String outcome() {
        return outcome;
    }

    public Boolean failed() {
        return failed;
    }

    public String worker() {
        return worker;
    }

    public Boolean paused() {
        return paused;
    }

    public void setPaused(Boolean paused) {
        this.paused = Boolean.TRUE.equals(paused);
    }

    boolean running(Instant at) {
        return startedAt != null && endedAt == null && startedAt.plus(LONGEST).isAfter(at) && !killed();
    }

    /** Whether it did not end and never will: the program that did it runs no more. */
    public boolean killed() {
        return endedAt == null && program != null && Program.ended(program);
    }

    void begin(ScheduledTask work, Instant at, String by, String within) {
        title = work.label();
        startedAt = at;
        endedAt = null;
        outcome = null;
        failed = false;
        worker = by;
        program = within;
    }

    void end(Instant at, String done, boolean broken) {
        endedAt = at;
        outcome = done.length() > LONGEST_OUTCOME ? done.substring(0, LONGEST_OUTCOME) : done;
        failed = broken;
    }
}
