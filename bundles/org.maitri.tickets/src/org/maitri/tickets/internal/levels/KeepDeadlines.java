package org.maitri.tickets.internal.levels;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.calendar.Calendars;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Records;
import org.maitri.spi.schedule.ScheduledTask;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.internal.promises.Promise;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Computes what is due: at once when something happens to a ticket or a promise, and within a minute when many tickets, a rule
 * or a calendar were changed, by whichever program.
 */
@Component(service = {DomainEventListener.class, ScheduledTask.class})
public final class KeepDeadlines implements DomainEventListener, ScheduledTask {

    private final Database database;
    private final Deadlines deadlines;

    @Activate
    public KeepDeadlines(@Reference Database database, @Reference Calendars calendars, @Reference Records records) {
        this.database = database;
        this.deadlines = new Deadlines(calendars, records, database);
    }

    @Override
    public void happened(DomainEvent event) {
        if (!event.topic().equals(RECORD_CHANGED)) {
            return;
        }
        String type = event.record().type();
        if (type.equals(Ticket.TYPE)) {
            keep(event.record().id());
        } else if (type.equals(Promise.TYPE)) {
            RecordRef ticket = database.read(
                    work -> work.find(Promise.class, event.record().id())
                            .map(Promise::ticket)
                            .filter(about -> about.type().equals(Ticket.TYPE))
                            .orElse(null));
            if (ticket != null) {
                keep(ticket.id());
            }
        }
    }

    private void keep(UUID ticket) {
        deadlines.keep(List.of(ticket), Instant.now());
    }

    @Override
    public String id() {
        return "service.deadlines";
    }

    @Override
    public String label() {
        return Messages.get("task.deadlines");
    }

    @Override
    public Duration interval() {
        return Duration.ofMinutes(1);
    }

    @Override
    public String permission() {
        return "tickets.ticket.write";
    }

    @Override
    public boolean needed(Instant at, UnitOfWork work) {
        return deadlines.behind(at, work);
    }

    @Override
    public boolean afterImports() {
        return true;
    }

    @Override
    public String run(Instant at, Progress progress) {
        return Messages.count("task.deadlines.done", deadlines.catchUp(at, progress));
    }
}
