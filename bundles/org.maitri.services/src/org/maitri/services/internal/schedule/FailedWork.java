package org.maitri.services.internal.schedule;

import java.time.Instant;
import java.util.List;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.Finding.Severity;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Sees scheduled work that failed, as nobody was waiting for it. */
@Component
public final class FailedWork implements FindingRule {

    @Override
    public String id() {
        return "schedule.failed";
    }

    @Override
    public String label() {
        return Messages.get("finding.failed");
    }

    @Override
    public String permission() {
        return ScheduledRun.TYPE + ".read";
    }

    @Override
    public List<Finding> find(Instant now, int limit, UnitOfWork work) {
        return work
                .entities()
                .createQuery(
                        "select r from ScheduledRun r where r.failed = true and r.paused = false order by r.endedAt, r.id",
                        ScheduledRun.class)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(run -> new Finding(
                        id(),
                        Severity.WARNING,
                        Messages.get("finding.failed.title", run.title()),
                        Messages.get("finding.failed.explanation", run.outcome()),
                        run.ref(),
                        run.startedAt()))
                .toList();
    }
}
