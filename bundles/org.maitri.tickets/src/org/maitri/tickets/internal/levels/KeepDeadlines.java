package org.maitri.tickets.internal.levels;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.Roles;
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
    private final Records records;
    private final Deadlines deadlines;

    @Activate
    public KeepDeadlines(@Reference Database database, @Reference RulesInForce rules, @Reference Records records) {
        this.database = database;
        this.records = records;
        this.deadlines = new Deadlines(rules, records, database);
    }

    @Override
    public void happened(DomainEvent event) {
        if (!event.topic().equals(RECORD_CHANGED)) {
            return;
        }
        switch (event.record().type()) {
            case Ticket.TYPE -> deadlines.keep(List.of(event.record().id()), Instant.now());
            case Promise.TYPE -> deadlines.keep(ofPromise(event.record()), Instant.now());
            default -> {
                if (isCustomer(event.record())) {
                    deadlines.keepOf(event.record(), Instant.now());
                }
            }
        }
    }

    private List<UUID> ofPromise(RecordRef promise) {
        return database.read(work -> work.find(Promise.class, promise.id())
                .map(Promise::ticket)
                .filter(about -> about.type().equals(Ticket.TYPE))
                .map(about -> List.of(about.id()))
                .orElse(List.of()));
    }

    /** What a service level says may depend on the customer's tier. */
    private boolean isCustomer(RecordRef record) {
        return records.type(record.type())
                .filter(type -> type.roles().contains(Roles.CUSTOMER)
                        && type.field(Roles.TIER).isPresent())
                .isPresent();
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
        return Ticket.WRITE;
    }

    @Override
    public boolean needed(Instant at, UnitOfWork work) {
        return Deadlines.behind(at, work);
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
