package org.maitri.spi.timeline;

import java.util.List;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;

/** Tells what one module knows of a customer. Contributed as an OSGi service; stateless. */
public interface TimelineContributor {

    /**
     * The newest entries of a customer that are older than the query's cursor, newest first, at most the query's limit.
     * Fewer than the limit mean that there are no more. Fetch by key, never by offset, and all in one query.
     */
    List<TimelineEntry> entries(RecordRef customer, TimelineQuery query, UnitOfWork work);

    /** The sorts of entries it tells of: what people filter by, and what still reads once the module is gone. */
    default List<TimelineKind> kinds() {
        return List.of();
    }
}
