package org.maitri.spi.loyalty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.osgi.annotation.versioning.ProviderType;

/** How customers stand to the company, as last computed. An OSGi service; every method touches the database. */
@ProviderType
public interface Loyalty {

    /** How one customer stands; empty if it was not computed since the customer came. */
    Optional<Standing> of(RecordRef customer);

    /** Who is most likely to leave first. */
    List<Standing> leaving(int limit);

    /** When it was last computed; empty if never. */
    Optional<Instant> computedAt();

    /** Computes it anew for all customers; memory does not grow with their number. @return of how many customers */
    long recompute(Instant at, Progress progress);
}
