package org.maitri.tickets.internal.promises;

import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.NamedFilter;
import org.osgi.service.component.annotations.Component;

/** Promises that were given up. */
@Component(service = NamedFilter.class)
public final class BrokenPromises extends PromiseFilter {

    public BrokenPromises() {
        super("broken", 50);
    }

    @Override
    public Filter filter(String actor, UnitOfWork work) {
        return Filter.equal("state", Promise.BROKEN);
    }
}
