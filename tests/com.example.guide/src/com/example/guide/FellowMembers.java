package com.example.guide;

import java.util.List;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.timeline.TimelineCompanions;
import org.osgi.service.component.annotations.Component;

/** Members of one club name are of interest to each other. */
// guide: TimelineCompanions
@Component
public final class FellowMembers implements TimelineCompanions {

    @Override
    public List<RecordRef> of(RecordRef customer, int most, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select distinct o.customer from Membership m, Membership o where m.customer = :customer"
                                + " and o.name = m.name and o.customer <> m.customer",
                        RecordRef.class)
                .setParameter("customer", customer)
                .setMaxResults(most)
                .getResultList();
    }
}
// guide: end
