package org.maitri.spi.loyalty;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;

/** Sums up what a module knows of dealings with customers. Contributed as an OSGi service; stateless. */
public interface DealingsContributor {

    /** The dealings up to a moment of some hundred customers, in a few grouping queries; customers without any are absent. */
    Map<RecordRef, Dealings> dealings(Collection<RecordRef> customers, Instant until, UnitOfWork work);
}
