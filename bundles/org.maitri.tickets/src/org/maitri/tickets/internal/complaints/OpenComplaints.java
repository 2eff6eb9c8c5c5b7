package org.maitri.tickets.internal.complaints;

import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.record.NamedFilter;
import org.maitri.spi.record.TypeFilter;
import org.osgi.service.component.annotations.Component;

/** Complaints that are not settled. */
@Component(service = NamedFilter.class)
public final class OpenComplaints extends TypeFilter {

    public OpenComplaints() {
        super("complaint.open", Complaint.TYPE, 10, Messages.get("filter.open"));
    }

    @Override
    public Filter filter(String actor, UnitOfWork work) {
        return Filter.of("settledAt", Operator.EMPTY);
    }
}
