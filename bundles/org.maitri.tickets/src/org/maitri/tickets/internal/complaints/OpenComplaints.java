package org.maitri.tickets.internal.complaints;

import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.record.NamedFilter;
import org.osgi.service.component.annotations.Component;

/** Complaints that are not settled. */
@Component(service = NamedFilter.class)
public final class OpenComplaints implements NamedFilter {

    @Override
    public String id() {
        return "complaint.open";
    }

    @Override
    public boolean appliesTo(String recordType) {
        return recordType.equals(Complaint.TYPE);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String label() {
        return Messages.get("filter.open");
    }

    @Override
    public Filter filter(String actor, UnitOfWork work) {
        return Filter.of("settledAt", Operator.EMPTY);
    }
}
