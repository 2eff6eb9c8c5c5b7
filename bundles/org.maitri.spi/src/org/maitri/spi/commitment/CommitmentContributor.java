package org.maitri.spi.commitment;

import java.util.List;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;

/** Tells what one module knows to be promised, open or to come. Contributed as an OSGi service; stateless. */
public interface CommitmentContributor {

    /** Those of a customer, the most pressing first, at most {@code limit}. */
    List<Commitment> commitments(RecordRef customer, int limit, UnitOfWork work);
}
