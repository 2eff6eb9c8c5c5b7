package org.maitri.services.internal.privacy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.maitri.kernel.Progress;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.privacy.Privacy;
import org.maitri.spi.schedule.ScheduledTask;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Erases once a day what is past the time the company decided; nothing goes by itself of which nobody decided. */
@Component
public final class KeepPeriods implements ScheduledTask {

    private final Privacy privacy;

    @Activate
    public KeepPeriods(@Reference Privacy privacy) {
        this.privacy = privacy;
    }

    @Override
    public String id() {
        return "privacy.retention";
    }

    @Override
    public String label() {
        return Messages.get("retention.task");
    }

    @Override
    public Duration interval() {
        return Duration.ofDays(1);
    }

    @Override
    public String permission() {
        return Retention.PERMISSION;
    }

    @Override
    public boolean needed(Instant at, UnitOfWork work) {
        return privacy.due(1, Progress.NONE).stream()
                .anyMatch(due -> due.decided() && !due.records().isEmpty());
    }

    @Override
    public String run(Instant at, Progress progress) {
        Map<String, Long> erased = privacy.retain(true, progress);
        return Messages.count(
                "retention.task.done",
                erased.values().stream().mapToLong(Long::longValue).sum());
    }
}
