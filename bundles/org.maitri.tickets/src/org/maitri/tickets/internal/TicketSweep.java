package org.maitri.tickets.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.maitri.kernel.Progress;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.schedule.ScheduledTask;

/** Keeps something in step with tickets: goes through all of them, some hundred at a time, after many have changed. */
public abstract class TicketSweep implements ScheduledTask {

    private static final int AT_ONCE = 500;

    protected final Database database;
    private volatile boolean stale;

    protected TicketSweep(Database database) {
        this.database = database;
    }

    /** Brings what is kept of these tickets into step; writes only what differs. */
    protected abstract void keep(Collection<UUID> tickets, Instant now);

    /** The next tickets it is about, by their keys. */
    protected abstract List<UUID> page(UUID after, int size, UnitOfWork work);

    /** What was done, in a sentence. */
    protected abstract String outcome(long tickets);

    /** Says that many have changed: all are to be gone through soon. */
    protected final void becomeStale() {
        stale = true;
    }

    /** @return how many tickets it went through */
    public final long keepAll(Instant now, Progress progress) {
        long kept = 0;
        UUID last = new UUID(0, 0);
        for (List<UUID> page = page(last); !page.isEmpty(); page = page(last)) {
            progress.check();
            keep(page, now);
            kept += page.size();
            progress.worked(kept);
            last = page.getLast();
        }
        return kept;
    }

    private List<UUID> page(UUID after) {
        return database.read(work -> page(after, AT_ONCE, work));
    }

    @Override
    public final boolean early(Instant last) {
        return stale;
    }

    @Override
    public final boolean afterImports() {
        return true;
    }

    @Override
    public boolean needed(Instant at, UnitOfWork work) {
        return stale;
    }

    @Override
    public final String run(Instant at, Progress progress) {
        stale = false;
        return outcome(keepAll(at, progress));
    }
}
