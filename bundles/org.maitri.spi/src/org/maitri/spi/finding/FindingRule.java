package org.maitri.spi.finding;

import java.time.Instant;
import java.util.List;
import org.maitri.spi.persistence.UnitOfWork;

/** Sees what needs attention. Contributed as an OSGi service; stateless. */
public interface FindingRule {

    /** {@code <module>.<noun>}: {@code tickets.unanswered}. */
    String id();

    String label();

    /** The permission to see its findings. */
    String permission();

    /** What it sees now, the most urgent first, at most {@code limit}. */
    List<Finding> find(Instant now, int limit, UnitOfWork work);
}
