package org.maitri.tickets.internal.lists;

import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.NamedFilter;
import org.osgi.service.component.annotations.Component;

/** What the person at work takes care of. */
@Component(service = NamedFilter.class)
public final class MyTickets extends OpenTicketFilter {

    public MyTickets() {
        super("mine", 10);
    }

    @Override
    public Filter filter(String actor, UnitOfWork work) {
        return Filter.equal("assignee", actor);
    }
}
