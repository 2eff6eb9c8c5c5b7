package org.maitri.mail.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.maitri.kernel.Progress;
import org.maitri.mail.MailService;
import org.maitri.mail.internal.send.Outgoing;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.schedule.ScheduledTask;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sends what waits in the outbox, every minute. */
@Component
public final class SendTask implements ScheduledTask {

    private final MailService service;

    @Activate
    public SendTask(@Reference MailService service) {
        this.service = service;
    }

    @Override
    public String id() {
        return "mail.send";
    }

    @Override
    public String label() {
        return Messages.get("task.send");
    }

    @Override
    public Duration interval() {
        return Duration.ofMinutes(1);
    }

    @Override
    public String permission() {
        return MailService.USE;
    }

    /** Letters that somebody began to send count, too: their sender may be gone. */
    @Override
    public boolean needed(Instant at, UnitOfWork work) {
        return !work.entities()
                .createQuery(
                        "select o.id from Outgoing o where o.state = :waiting and o.dueAt <= :now or o.state = :sending",
                        UUID.class)
                .setParameter("waiting", Outgoing.WAITING)
                .setParameter("sending", Outgoing.SENDING)
                .setParameter("now", at)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public String run(Instant at, Progress progress) {
        MailService.Sent sent = service.send(progress);
        return Messages.get("task.sent", sent.sent(), sent.postponed(), sent.refused(), sent.unknown());
    }
}
