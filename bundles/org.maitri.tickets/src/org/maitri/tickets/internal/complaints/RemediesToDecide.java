package org.maitri.tickets.internal.complaints;

import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.NamedFilter;
import org.maitri.spi.record.TypeFilter;
import org.osgi.service.component.annotations.Component;

/** Remedies that wait for somebody's approval. */
@Component(service = NamedFilter.class)
public final class RemediesToDecide extends TypeFilter {

    public RemediesToDecide() {
        super("complaint.remedies.waiting", Remedy.TYPE, 10, Messages.get("filter.waiting"));
    }

    @Override
    public Filter filter(String actor, UnitOfWork work) {
        return Filter.equal("state", Remedy.WAITING);
    }
}
