package org.maitri.tickets.internal.promises;

import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.NamedFilter;
import org.osgi.service.component.annotations.Component;

/** Promises that wait to be kept. */
@Component(service = NamedFilter.class)
public final class DuePromises extends PromiseFilter {

    public DuePromises() {
        super("due", 10);
    }

    @Override
    public Filter filter(String actor, UnitOfWork work) {
        return Filter.equal("state", Promise.OPEN);
    }
}
