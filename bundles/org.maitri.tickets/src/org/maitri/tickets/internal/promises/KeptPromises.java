package org.maitri.tickets.internal.promises;

import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.NamedFilter;
import org.osgi.service.component.annotations.Component;

/** Promises that were kept in time. */
@Component(service = NamedFilter.class)
public final class KeptPromises extends PromiseFilter {

    public KeptPromises() {
        super("kept", 30);
    }

    @Override
    public Filter filter(String actor, UnitOfWork work) {
        return Filter.equal("state", Promise.KEPT);
    }
}
