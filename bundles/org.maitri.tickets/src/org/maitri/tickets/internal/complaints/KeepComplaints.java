package org.maitri.tickets.internal.complaints;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.maitri.kernel.DomainEvent;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.schedule.ScheduledTask;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.internal.TicketSweep;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives every complaint an owner at once, however it came in, and lets complaints follow their tickets. */
@Component(service = {DomainEventListener.class, ScheduledTask.class})
public final class KeepComplaints extends TicketSweep implements DomainEventListener {

    @Activate
    public KeepComplaints(@Reference Database database) {
        super(database);
    }

    @Override
    public void happened(DomainEvent event) {
        if (!event.record().type().equals(Ticket.TYPE)) {
            return;
        }
        if (event.topic().equals(RECORD_CHANGED)) {
            keep(List.of(event.record().id()), Instant.now());
        } else if (event.topic().equals(MANY_CHANGED)) {
            keep(database.read(ComplaintTickets::withoutOwner), Instant.now());
            becomeStale();
        }
    }

    @Override
    protected void keep(Collection<UUID> tickets, Instant now) {
        List<UUID> wanted = database.read(work -> ComplaintTickets.astray(tickets, work));
        if (!wanted.isEmpty()) {
            database.change(Messages.get("commit.keep"), work -> {
                ComplaintTickets complaints = new ComplaintTickets(work, now);
                work.findAll(Ticket.class, wanted).forEach(complaints::keep);
            });
        }
    }

    @Override
    protected List<UUID> page(UUID after, int size, UnitOfWork work) {
        return ComplaintTickets.page(after, size, work);
    }

    @Override
    protected String outcome(long tickets) {
        return Messages.count("task.keep.done", tickets);
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
    public boolean needed(Instant at, UnitOfWork work) {
        return super.needed(at, work) || !ComplaintTickets.withoutOwner(work).isEmpty();
    }
}
