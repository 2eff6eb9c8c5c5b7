package org.maitri.headless.internal.command;

import java.time.Instant;
import org.maitri.headless.internal.Session;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.schedule.Schedule;
import org.maitri.spi.schedule.ScheduledTask;

/** What many new records still need: without a window nobody else does it soon. */
record NeededWork(Session session) {

    void complete() {
        Instant now = Instant.now();
        session.optionalEngine(Schedule.class)
                .ifPresent(schedule -> schedule.tasks().stream()
                        .filter(planned -> planned.task().afterImports() && !planned.paused())
                        .map(Schedule.Planned::task)
                        .filter(task -> session.access().may(task.permission())
                                && session.database().read(work -> task.needed(now, work)))
                        .forEach(task -> run(schedule, task, now)));
    }

    private void run(Schedule schedule, ScheduledTask task, Instant now) {
        try {
            schedule.run(task.id(), now, session.progress());
        } catch (RefusedException othersDoIt) {
            session.results().err().println(othersDoIt.getMessage());
        }
    }
}
