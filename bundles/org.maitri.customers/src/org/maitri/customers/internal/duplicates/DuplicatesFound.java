package org.maitri.customers.internal.duplicates;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.maitri.kernel.Progress;
import org.maitri.spi.duplicates.DuplicatePair;
import org.maitri.spi.duplicates.Duplicates;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.Finding.Severity;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Tells how many customers are likely there twice, as far as the last scan knows. */
@Component
public final class DuplicatesFound implements FindingRule {

    /** There are duplicates only while a profile is open. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile Duplicates duplicates;

    @Override
    public String id() {
        return "customers.duplicates";
    }

    @Override
    public String label() {
        return Messages.get("finding.label");
    }

    @Override
    public String permission() {
        return "customers.person.read";
    }

    @Override
    public List<Finding> find(Instant now, int limit, UnitOfWork work) {
        Duplicates open = duplicates;
        List<Finding> findings = new ArrayList<>();
        if (open == null) {
            return findings;
        }
        for (String type : open.recordTypes()) {
            List<DuplicatePair> pairs = open.pairs(type, Duplicates.LIKELY, Integer.MAX_VALUE, Progress.NONE);
            if (!pairs.isEmpty()) {
                findings.add(new Finding(
                        id(),
                        Severity.NOTICE,
                        Messages.count("finding.title", pairs.size()),
                        Messages.get("finding.explanation"),
                        pairs.getFirst().first(),
                        null));
            }
        }
        return findings;
    }
}
