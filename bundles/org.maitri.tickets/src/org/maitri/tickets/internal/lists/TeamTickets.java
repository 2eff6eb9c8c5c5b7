package org.maitri.tickets.internal.lists;

import java.util.List;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.record.NamedFilter;
import org.maitri.tickets.TicketQueue;
import org.osgi.service.component.annotations.Component;

/** What waits in the queues that the person at work serves. */
@Component(service = NamedFilter.class)
public final class TeamTickets extends OpenTicketFilter {

    public TeamTickets() {
        super("team", 20);
    }

    @Override
    public Filter filter(String actor, UnitOfWork work) {
        return new Filter("queue", Operator.ANY_OF, List.copyOf(TicketQueue.servedBy(actor, work)));
    }
}
