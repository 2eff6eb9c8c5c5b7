package org.maitri.spi.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.maitri.kernel.Progress;
import org.osgi.annotation.versioning.ProviderType;

/** What is done again and again, and when it was done last. An OSGi service; every method touches the database. */
@ProviderType
public interface Schedule {

    /**
     * One task.
     *
     * @param started when it was begun last; empty if never
     * @param ended when that run ended; empty while it runs, and if it never ran
     * @param outcome what was done then, or why it failed; blank while it runs, and if it never ran
     * @param failed whether it failed then
     * @param paused whether somebody decided that it is not to run by itself
     * @param next when it is due; empty while it is paused
     */
    record Planned(
            ScheduledTask task,
            Optional<Instant> started,
            Optional<Instant> ended,
            String outcome,
            boolean failed,
            boolean paused,
            Optional<Instant> next) {

        public boolean due(Instant at) {
            return next.filter(moment -> !moment.isAfter(at)).isPresent();
        }
    }

    /** All tasks, by label. */
    List<Planned> tasks();

    /** What is due and may be done by the person who is signed in. */
    List<Planned> due(Instant at);

    /**
     * Does a task now, whether or not it is due. A task that fails is not thrown, but told.
     *
     * @return how it ended
     * @throws org.maitri.kernel.RefusedException if there is no such task, the person may not, or somebody else does it just now
     */
    Planned run(String task, Instant at, Progress progress);
}
