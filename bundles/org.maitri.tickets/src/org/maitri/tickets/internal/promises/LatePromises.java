package org.maitri.tickets.internal.promises;

import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.NamedFilter;
import org.osgi.service.component.annotations.Component;

/** Promises that were kept after their time. */
@Component(service = NamedFilter.class)
public final class LatePromises extends PromiseFilter {

    public LatePromises() {
        super("late", 40);
    }

    @Override
    public Filter filter(String actor, UnitOfWork work) {
        return Filter.equal("state", Promise.LATE);
    }
}
