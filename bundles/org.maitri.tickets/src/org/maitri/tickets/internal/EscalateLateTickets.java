package org.maitri.tickets.internal;

import java.time.Duration;
import java.time.Instant;
import org.maitri.kernel.Progress;
import org.maitri.spi.schedule.ScheduledTask;
import org.maitri.tickets.Escalations;
import org.maitri.tickets.Ticket;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Calls whoever should know of late tickets, every few minutes. */
@Component(service = ScheduledTask.class)
public final class EscalateLateTickets implements ScheduledTask {

    private final Escalations escalations;

    @Activate
    public EscalateLateTickets(@Reference Escalations escalations) {
        this.escalations = escalations;
    }

    @Override
    public String id() {
        return "tickets.escalation";
    }

    @Override
    public String label() {
        return Messages.get("task.escalation");
    }

    @Override
    public Duration interval() {
        return Duration.ofMinutes(10);
    }

    @Override
    public String permission() {
        return Ticket.WRITE;
    }

    @Override
    public String run(Instant at, Progress progress) {
        return Messages.count("task.escalation.done", escalations.escalateLate());
    }
}
