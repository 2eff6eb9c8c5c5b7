package org.maitri.tickets.internal.lists;

import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.record.NamedFilter;
import org.osgi.service.component.annotations.Component;

/** What nobody takes care of yet. */
@Component(service = NamedFilter.class)
public final class UnassignedTickets extends OpenTicketFilter {

    public UnassignedTickets() {
        super("unassigned", 30);
    }

    @Override
    public Filter filter(String actor, UnitOfWork work) {
        return Filter.of("assignee", Operator.EMPTY);
    }
}
