package org.maitri.services.internal.loyalty;

import java.time.Duration;
import java.time.Instant;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.Progress;
import org.maitri.spi.loyalty.Loyalty;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.spi.schedule.ScheduledTask;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Computes once a day how customers stand, and soon after many records have come. */
@Component(service = {ScheduledTask.class, DomainEventListener.class})
public final class ComputeLoyalty implements ScheduledTask, DomainEventListener {

    private final Loyalty loyalty;
    private volatile Instant manyCame = Instant.EPOCH;

    @Activate
    public ComputeLoyalty(@Reference Loyalty loyalty) {
        this.loyalty = loyalty;
    }

    @Override
    public String id() {
        return "standing.compute";
    }

    @Override
    public String label() {
        return Messages.get("task.compute");
    }

    @Override
    public Duration interval() {
        return Duration.ofDays(1);
    }

    @Override
    public String permission() {
        return Run.TYPE + ".write";
    }

    @Override
    public boolean early(Instant last) {
        return manyCame.isAfter(last);
    }

    @Override
    public void happened(DomainEvent event) {
        if (event.topic().equals(MANY_CHANGED)) {
            manyCame = event.at();
        }
    }

    @Override
    public String run(Instant at, Progress progress) {
        return Messages.count("task.compute.done", loyalty.recompute(at, progress));
    }
}
