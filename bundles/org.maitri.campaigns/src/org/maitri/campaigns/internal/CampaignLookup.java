package org.maitri.campaigns.internal;

import java.util.Optional;
import org.maitri.campaigns.Campaign;
import org.maitri.spi.persistence.UnitOfWork;

/** Finds a campaign by what other systems call it. */
final class CampaignLookup {

    private CampaignLookup() {}

    static Optional<Campaign> byName(UnitOfWork work, String name) {
        return work.entities()
                .createQuery(
                        "select c from Campaign c where c.name = :name and c.archivedAt is null order by c.id",
                        Campaign.class)
                .setParameter("name", name)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
