package org.maitri.tickets.internal.lists;

import java.util.Optional;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.record.NamedFilter;
import org.maitri.spi.record.Sort;
import org.osgi.service.component.annotations.Component;

/** What is owed next: the nearest promise or target first, however old the ticket is. */
@Component(service = NamedFilter.class)
public final class DueTickets extends OpenTicketFilter {

    public DueTickets() {
        super("due", 50);
    }

    @Override
    public Filter filter(String actor, UnitOfWork work) {
        return Filter.of("dueAt", Operator.PRESENT);
    }

    @Override
    public Optional<Sort> sort() {
        return Optional.of(Sort.by("dueAt"));
    }
}
