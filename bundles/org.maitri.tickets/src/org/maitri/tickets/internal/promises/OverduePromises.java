package org.maitri.tickets.internal.promises;

import java.time.Instant;
import java.util.List;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.record.NamedFilter;
import org.osgi.service.component.annotations.Component;

/** Promises whose time is over and that were not kept. */
@Component(service = NamedFilter.class)
public final class OverduePromises extends PromiseFilter {

    public OverduePromises() {
        super("overdue", 20);
    }

    @Override
    public Filter filter(String actor, UnitOfWork work) {
        return Filter.of("dueAt", Operator.LESS, Instant.now());
    }

    @Override
    public List<Filter> filters(String actor, UnitOfWork work) {
        return List.of(filter(actor, work), Filter.equal("state", Promise.OPEN));
    }
}
