package org.maitri.tickets.internal.lists;

import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.record.NamedFilter;
import org.osgi.service.component.annotations.Component;

/** What the person at work wants to hear about. */
@Component(service = NamedFilter.class)
public final class WatchedTickets extends OpenTicketFilter {

    public WatchedTickets() {
        super("watched", 40);
    }

    @Override
    public Filter filter(String actor, UnitOfWork work) {
        return Filter.of("watchers", Operator.CONTAINS, actor);
    }
}
