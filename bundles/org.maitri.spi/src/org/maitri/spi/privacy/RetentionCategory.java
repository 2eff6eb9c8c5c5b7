package org.maitri.spi.privacy;

import java.time.Instant;
import java.util.List;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;

/** Records that are not needed for ever. Contributed as an OSGi service; stateless. How long they stay, the company decides. */
public interface RetentionCategory {

    /** {@code <module>.<noun>}: {@code tickets.closed}. */
    String id();

    /** What they are: "Closed tickets". */
    String label();

    /** When the time begins: "after the ticket was closed". */
    String counted();

    /** How long they stay where the company has not decided. */
    int months();

    /** Records whose time began before a moment, at most {@code limit}; persons are erased, other records deleted. */
    List<RecordRef> due(Instant before, int limit, UnitOfWork work);
}
