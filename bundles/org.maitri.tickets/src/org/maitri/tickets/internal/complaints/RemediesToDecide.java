package org.maitri.tickets.internal.complaints;

import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.NamedFilter;
import org.osgi.service.component.annotations.Component;

/** Remedies that wait for somebody's approval. */
@Component(service = NamedFilter.class)
public final class RemediesToDecide implements NamedFilter {

    @Override
    public String id() {
        return "complaint.remedies.waiting";
    }

    @Override
    public boolean appliesTo(String recordType) {
        return recordType.equals(Remedy.TYPE);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String label() {
        return Messages.get("filter.waiting");
    }

    @Override
    public Filter filter(String actor, UnitOfWork work) {
        return Filter.equal("state", Remedy.WAITING);
    }
}
