package org.maitri.tickets.internal.lists;

import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.NamedFilter;
import org.osgi.service.component.annotations.Component;

/** What the person at work was called for. */
@Component(service = NamedFilter.class)
public final class EscalatedToMe extends OpenTicketFilter {

    public EscalatedToMe() {
        super("escalated", 45);
    }

    @Override
    public Filter filter(String actor, UnitOfWork work) {
        return Filter.equal("escalatedTo", actor);
    }
}
