package org.maitri.services.internal.privacy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.maitri.kernel.Progress;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.privacy.Privacy;
import org.maitri.spi.privacy.Privacy.Due;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Sees records that have been kept longer than the company says. */
@Component
public final class PastRetention implements FindingRule {

    private static final int COUNTED = 1000;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile Privacy privacy;

    @Override
    public String id() {
        return "privacy.retention";
    }

    @Override
    public String label() {
        return Messages.get("retention.rule");
    }

    @Override
    public String permission() {
        return Retention.PERMISSION;
    }

    @Override
    public List<Finding> find(Instant now, int limit, UnitOfWork work) {
        List<Finding> found = new ArrayList<>();
        Privacy asked = privacy;
        for (Due due : asked == null ? List.<Due>of() : asked.due(COUNTED, Progress.NONE)) {
            if (!due.records().isEmpty() && found.size() < limit) {
                int count = due.records().size();
                found.add(new Finding(
                        id(),
                        Finding.Severity.NOTICE,
                        Messages.count(
                                "retention.finding", count, due.category().label(), count == COUNTED ? "+" : ""),
                        Messages.get(
                                "retention.explanation",
                                due.months(),
                                due.category().counted(),
                                due.category().id()),
                        due.records().getFirst(),
                        null));
            }
        }
        return found;
    }
}
