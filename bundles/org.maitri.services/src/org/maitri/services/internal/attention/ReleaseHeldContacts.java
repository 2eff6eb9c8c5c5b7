package org.maitri.services.internal.attention;

import java.time.Duration;
import java.time.Instant;
import org.maitri.kernel.Progress;
import org.maitri.spi.attention.Attention;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.schedule.ScheduledTask;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets held contacts go once nothing stands against them any more. */
@Component
public final class ReleaseHeldContacts implements ScheduledTask {

    private final Attention attention;

    @Activate
    public ReleaseHeldContacts(@Reference Attention attention) {
        this.attention = attention;
    }

    @Override
    public String id() {
        return "attention.release";
    }

    @Override
    public String label() {
        return Messages.get("label.releaseDue");
    }

    @Override
    public Duration interval() {
        return Duration.ofMinutes(15);
    }

    @Override
    public String permission() {
        return HeldContact.TYPE + ".write";
    }

    @Override
    public boolean needed(Instant at, UnitOfWork work) {
        return work.entities()
                        .createQuery(
                                "select count(h) from AttentionHeld h where h.state = :held and h.archivedAt is null"
                                        + " and (h.earliest is null or h.earliest <= :at)",
                                Long.class)
                        .setParameter("held", HeldContact.WAITING)
                        .setParameter("at", at)
                        .getSingleResult()
                > 0;
    }

    @Override
    public String run(Instant at, Progress progress) {
        return Messages.count("task.release.done", attention.releaseDue(at, progress));
    }
}
