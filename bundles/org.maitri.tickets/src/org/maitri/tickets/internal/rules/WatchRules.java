package org.maitri.tickets.internal.rules;

import java.time.Duration;
import java.time.Instant;
import org.maitri.kernel.Progress;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.schedule.ScheduledTask;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.words.Rules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks from time to time whether a rule has something to do with tickets that are late or have been lying. */
@Component(service = ScheduledTask.class)
public final class WatchRules implements ScheduledTask {

    private final Rules rules;

    @Activate
    public WatchRules(@Reference Rules rules) {
        this.rules = rules;
    }

    @Override
    public String id() {
        return "tickets.rules";
    }

    @Override
    public String label() {
        return Messages.get("task.rules");
    }

    @Override
    public Duration interval() {
        return Duration.ofMinutes(5);
    }

    @Override
    public String permission() {
        return Ticket.WRITE;
    }

    @Override
    public boolean needed(Instant at, UnitOfWork work) {
        return work.entities()
                        .createQuery(
                                "select count(r) from TicketsRule r where r.active = true and r.archivedAt is null"
                                        + " and r.occasion in :occasions",
                                Long.class)
                        .setParameter("occasions", Occasion.BY_TIME)
                        .getSingleResult()
                > 0;
    }

    @Override
    public String run(Instant at, Progress progress) {
        return Messages.count("task.rules.done", rules.watch(at, progress));
    }
}
