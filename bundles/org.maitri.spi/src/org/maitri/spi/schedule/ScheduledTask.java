package org.maitri.spi.schedule;

import java.time.Duration;
import java.time.Instant;
import org.maitri.kernel.Progress;
import org.maitri.spi.persistence.UnitOfWork;

/**
 * Work that is to be done again and again without anybody asking for it. Contributed as an OSGi service. It is done in the window
 * while that is open, and by {@code maitri run-due}; of all who work with the same database one does it at a time.
 */
public interface ScheduledTask {

    /** {@code <module>.<noun>}, for ever the same: what is kept of runs goes by it. */
    String id();

    /** What is done, as the person reads it. */
    String label();

    /** The time from the beginning of one run to that of the next, at least a minute. */
    Duration interval();

    /** The permission to do it; whoever has not got it leaves it to others. */
    String permission();

    /** Whether it cannot wait until its interval is over. Asked about once a minute, so it must be cheap; touches no database. */
    default boolean early(Instant last) {
        return false;
    }

    /** Whether there is anything to do. Asked once it is due; if not, it is asked again when another interval is over. */
    default boolean needed(Instant at, UnitOfWork work) {
        return true;
    }

    /** Whether what an import brings is only complete with it: then it is done at the end of {@code maitri import}, if needed. */
    default boolean afterImports() {
        return false;
    }

    /**
     * Does it. Called off the UI thread and outside a unit of work; it may take long, and hears through the progress that it is to
     * stop. What it throws is kept as the outcome of the run, and it is tried again later.
     *
     * @return what was done, in a sentence
     */
    String run(Instant at, Progress progress);
}
