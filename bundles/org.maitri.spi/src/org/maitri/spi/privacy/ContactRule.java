package org.maitri.spi.privacy;

import java.util.Collection;
import java.util.Map;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;

/** May forbid that a customer is contacted. Contributed as an OSGi service; stateless. */
public interface ContactRule {

    /**
     * Why customers must not be contacted, a sentence each; those this rule does not mind are absent.
     *
     * @param channel {@code mail}, {@code phone}, {@code post}, …
     * @param purpose {@code marketing}, {@code service}, {@code survey}, …
     */
    Map<RecordRef, String> refusals(Collection<RecordRef> customers, String channel, String purpose, UnitOfWork work);
}
