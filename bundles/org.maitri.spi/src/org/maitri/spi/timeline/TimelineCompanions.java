package org.maitri.spi.timeline;

import java.util.List;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;

/**
 * Tells whose entries are of interest on a customer's timeline too: a company's people, a household's members. Contributed as an
 * OSGi service; stateless.
 */
public interface TimelineCompanions {

    /** @param most how many are wanted; of more, those that came last */
    List<RecordRef> of(RecordRef customer, int most, UnitOfWork work);
}
