package org.maitri.spi.record;

import org.maitri.spi.persistence.UnitOfWork;

/** A condition that lists offer by a name, made for whoever asks: "My customers". Contributed as an OSGi service; stateless. */
public interface NamedFilter {

    boolean appliesTo(String recordType);

    /** Where it stands among others. */
    default int order() {
        return 100;
    }

    String label();

    /** @param actor who asks, as {@link org.maitri.spi.access.Access#actor} names them */
    Filter filter(String actor, UnitOfWork work);
}
