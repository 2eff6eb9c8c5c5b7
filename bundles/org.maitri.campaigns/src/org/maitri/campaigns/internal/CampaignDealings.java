package org.maitri.campaigns.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.maitri.campaigns.CampaignResponse;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.loyalty.Dealings;
import org.maitri.spi.loyalty.DealingsContributor;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** What customers bought after a campaign; what it was worth is told of campaigns as a whole only. */
@Component
public final class CampaignDealings implements DealingsContributor {

    @Override
    public Map<RecordRef, Dealings> dealings(Collection<RecordRef> customers, Instant until, UnitOfWork work) {
        Map<RecordRef, Dealings> all = new HashMap<>();
        work.entities()
                .createQuery(
                        "select r.customer, min(r.happenedAt), max(r.happenedAt), count(r) from CampaignResponse r"
                                + " where r.customer in :customers and r.kind = :bought and r.happenedAt <= :until"
                                + " and r.archivedAt is null group by r.customer",
                        Object[].class)
                .setParameter("customers", customers)
                .setParameter("bought", CampaignResponse.BOUGHT)
                .setParameter("until", until)
                .getResultList()
                .forEach(row -> all.put(
                        (RecordRef) row[0],
                        Dealings.of((Instant) row[1], (Instant) row[2], (Long) row[3], BigDecimal.ZERO)));
        return all;
    }
}
