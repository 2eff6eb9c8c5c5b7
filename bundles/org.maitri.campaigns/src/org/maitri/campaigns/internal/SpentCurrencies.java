package org.maitri.campaigns.internal;

import java.util.List;
import org.maitri.kernel.Period;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.persistence.UnitOfWork;

/** The currencies of the campaigns that have results in a period. */
final class SpentCurrencies {

    private SpentCurrencies() {}

    /** A sum of money with its currency; nothing where it would be of several. */
    static MetricValue named(MetricValue value, Period period, UnitOfWork work) {
        List<String> currencies = work.entities()
                .createQuery(
                        "select distinct c.currency from Campaign c where c.currency is not null and c.id in"
                                + " (select r.campaignId from CampaignResult r where r.archivedAt is null"
                                + " and r.resultOn between :from and :to) order by c.currency",
                        String.class)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultList();
        if (currencies.size() < 2) {
            return value.in(String.join("", currencies));
        }
        return MetricValue.nothing(Messages.get("metric.currencies", String.join(", ", currencies)));
    }
}
