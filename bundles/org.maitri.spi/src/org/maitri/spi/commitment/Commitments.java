package org.maitri.spi.commitment;

import java.util.List;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.osgi.annotation.versioning.ProviderType;

/** What is owed to a customer, told by all modules. An OSGi service; reads the database. */
@ProviderType
public interface Commitments {

    /**
     * Those of a customer that the person may see: what is due first, then what is due at no time. A contributor that fails
     * is logged and left out.
     *
     * @param limit of each contributor
     */
    List<Commitment> of(RecordRef customer, int limit, Progress progress);
}
