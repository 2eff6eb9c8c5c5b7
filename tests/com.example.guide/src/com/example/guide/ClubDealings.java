package com.example.guide;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.loyalty.Dealings;
import org.maitri.spi.loyalty.DealingsContributor;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** A membership begins a relationship. */
// guide: DealingsContributor
@Component
public final class ClubDealings implements DealingsContributor {

    @Override
    public Map<RecordRef, Dealings> dealings(Collection<RecordRef> customers, Instant until, UnitOfWork work) {
        Map<RecordRef, Dealings> dealings = new HashMap<>();
        for (Membership membership : Membership.of(customers, work)) {
            LocalDate since = LocalDate.ofInstant(membership.createdAt(), ZoneId.systemDefault());
            dealings.merge(membership.customer(), Dealings.begun(since), Dealings::and);
        }
        return dealings;
    }
}
// guide: end
