package org.maitri.tickets.internal.complaints;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.Progress;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.schedule.ScheduledTask;
import org.maitri.tickets.Ticket;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives every complaint an owner at once, however it came in, and lets complaints follow their tickets. */
@Component(service = {DomainEventListener.class, ScheduledTask.class})
public final class KeepComplaints implements DomainEventListener, ScheduledTask {

    private static final int AT_ONCE = 500;

    private final Database database;
    private volatile boolean stale;

    @Activate
    public KeepComplaints(@Reference Database database) {
        this.database = database;
    }

    @Override
    public void happened(DomainEvent event) {
        if (!event.record().type().equals(Ticket.TYPE)) {
            return;
        }
        if (event.topic().equals(RECORD_CHANGED)) {
            keep(List.of(event.record().id()), Instant.now());
        } else if (event.topic().equals(MANY_CHANGED)) {
            List<UUID> open = database.read(ComplaintTickets::withoutOwner);
            keep(open, Instant.now());
            stale = true;
        }
    }

    private void keep(List<UUID> tickets, Instant now) {
        List<UUID> wanted = database.read(work -> ComplaintTickets.astray(tickets, work));
        if (!wanted.isEmpty()) {
            database.write(Messages.get("commit.keep"), work -> {
                ComplaintTickets complaints = new ComplaintTickets(work, now);
                work.findAll(Ticket.class, wanted).forEach(complaints::keep);
                return null;
            });
        }
    }

    /** All tickets, some hundred at a time. @return how many complaints there are */
    public long keepAll(Instant now, Progress progress) {
        long kept = 0;
        UUID last = null;
        for (List<UUID> page = page(last); !page.isEmpty(); page = page(last)) {
            progress.check();
            keep(page, now);
            kept += page.size();
            last = page.getLast();
        }
        return kept;
    }

    private List<UUID> page(UUID after) {
        return database.read(work -> ComplaintTickets.page(after, AT_ONCE, work));
    }

    @Override
    public String id() {
        return "complaint.keep";
    }

    @Override
    public String label() {
        return Messages.get("task.keep");
    }

    @Override
    public Duration interval() {
        return Duration.ofHours(1);
    }

    @Override
    public String permission() {
        return Complaint.TYPE + ".write";
    }

    @Override
    public boolean early(Instant last) {
        return stale;
    }

    @Override
    public boolean afterImports() {
        return true;
    }

    @Override
    public boolean needed(Instant at, UnitOfWork work) {
        return stale || !ComplaintTickets.withoutOwner(work).isEmpty();
    }

    @Override
    public String run(Instant at, Progress progress) {
        stale = false;
        return Messages.count("task.keep.done", keepAll(at, progress));
    }
}
