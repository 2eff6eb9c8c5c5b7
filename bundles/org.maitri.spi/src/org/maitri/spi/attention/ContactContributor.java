package org.maitri.spi.attention;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;

/**
 * Tells the contacts a module knows of, and where customers are. Contributed as an OSGi service; stateless. It is asked for many
 * customers at once, at most some hundred, and answers in as few queries.
 */
public interface ContactContributor {

    /** What the company sent or said to these customers after a moment and until another, in no order; what they said is left out. */
    default List<Contact> contacts(Collection<RecordRef> customers, Instant after, Instant until, UnitOfWork work) {
        return List.of();
    }

    /** Where customers are; those of whom this module knows nothing are absent. */
    default Map<RecordRef, Whereabouts> whereabouts(Collection<RecordRef> customers, UnitOfWork work) {
        return Map.of();
    }

    /**
     * What tells a customer's hour.
     *
     * @param country in words or as a code; may be blank
     * @param phone a telephone number; may be blank
     */
    record Whereabouts(String country, String phone) {}
}
