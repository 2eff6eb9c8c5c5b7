package org.maitri.spi.timeline;

import java.util.List;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.osgi.annotation.versioning.ProviderType;

/** The one timeline of a customer, made of what all modules contribute. An OSGi service; reads the database. */
@ProviderType
public interface Timeline {

    /** The next entries of all contributors, newest first; a contributor that fails is logged and left out. */
    List<TimelineEntry> page(RecordRef customer, TimelineQuery query, Progress progress);

    /** The same with the entries of those who belong to the customer, whose names stand with the kind. */
    default List<TimelineEntry> pageOfAll(RecordRef customer, TimelineQuery query, Progress progress) {
        return page(customer, query, progress);
    }

    /** The sorts of entries there can be, those of modules that are gone included, by label. */
    default List<TimelineKind> kinds() {
        return List.of();
    }
}
