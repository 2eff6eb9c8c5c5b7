package org.maitri.tickets.internal.lists;

import java.util.List;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.record.TypeFilter;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketState;
import org.maitri.tickets.internal.Messages;

/** Tickets that are not done, and something else. */
abstract class OpenTicketFilter extends TypeFilter {

    private static final Filter NOT_DONE = Filter.of(
            "state",
            Operator.ANY_OF,
            TicketState.NEW,
            TicketState.OPEN,
            TicketState.PENDING,
            TicketState.WAITING_CUSTOMER);

    private final String whenNone;

    /** @param name the last part of its id, and of the key of its label */
    OpenTicketFilter(String name, int order) {
        super("tickets." + name, Ticket.TYPE, order, Messages.get("filter." + name));
        whenNone = Messages.get("filter." + name + ".whenNone");
    }

    @Override
    public final String whenNone() {
        return whenNone;
    }

    @Override
    public final List<Filter> filters(String actor, UnitOfWork work) {
        return List.of(NOT_DONE, filter(actor, work));
    }
}
