package org.maitri.services.internal.privacy;

import java.time.Duration;
import java.time.Instant;
import org.maitri.kernel.Progress;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.privacy.Privacy;
import org.maitri.spi.schedule.ScheduledTask;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Erases once a day what earlier erasures had to leave: of modules that are back, and what a law has let go of. */
@Component
public final class CompleteErasures implements ScheduledTask {

    private final Privacy privacy;

    @Activate
    public CompleteErasures(@Reference Privacy privacy) {
        this.privacy = privacy;
    }

    @Override
    public String id() {
        return "privacy.leftovers";
    }

    @Override
    public String label() {
        return Messages.get("leftovers.task");
    }

    @Override
    public Duration interval() {
        return Duration.ofDays(1);
    }

    @Override
    public String permission() {
        return Privacy.ERASE;
    }

    @Override
    public boolean needed(Instant at, UnitOfWork work) {
        return !work.entities()
                .createQuery("select c.id from PrivacyCertificate c")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public String run(Instant at, Progress progress) {
        return Messages.count("leftovers.done", privacy.completeErasures(at, progress));
    }
}
