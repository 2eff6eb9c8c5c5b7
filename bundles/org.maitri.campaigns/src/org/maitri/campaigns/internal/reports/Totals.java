package org.maitri.campaigns.internal.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maitri.campaigns.Figures;
import org.maitri.kernel.Period;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;

/**
 * The results of a period, summed by the database.
 *
 * @param results how many there are
 */
record Totals(long results, Figures sum, Map<UUID, Figures> byCampaign, Map<LocalDate, Figures> byDay) {

    private static final int DECIMALS = 4;
    private static final String SUMS = "coalesce(sum(r.impressions), 0), coalesce(sum(r.clicks), 0),"
            + " coalesce(sum(r.spend), 0), coalesce(sum(r.conversions), 0), coalesce(sum(r.revenue), 0), count(r)"
            + " from CampaignResult r where r.archivedAt is null and r.resultOn between :from and :to";

    static Totals of(UnitOfWork work, Period period, Optional<RecordRef> campaign) {
        Map<UUID, Figures> byCampaign = new HashMap<>();
        Map<LocalDate, Figures> byDay = new HashMap<>();
        long results = 0;
        for (Object[] row : rows(work, "r.campaignId", period, campaign)) {
            byCampaign.put((UUID) row[0], figures(row));
            results += ((Number) row[6]).longValue();
        }
        rows(work, "r.resultOn", period, campaign).forEach(row -> byDay.put((LocalDate) row[0], figures(row)));
        return new Totals(results, Figures.sum(byCampaign.values()), byCampaign, byDay);
    }

    static long undated(UnitOfWork work, Optional<RecordRef> campaign) {
        var query = work.entities()
                .createQuery(
                        "select count(r) from CampaignResult r where r.archivedAt is null and r.resultOn is null"
                                + (campaign.isPresent() ? " and r.campaignId = :campaign" : ""),
                        Long.class);
        campaign.ifPresent(ref -> query.setParameter("campaign", ref.id()));
        return query.getSingleResult();
    }

    private static Iterable<Object[]> rows(UnitOfWork work, String by, Period period, Optional<RecordRef> campaign) {
        var query = work.entities()
                .createQuery(
                        "select " + by + ", " + SUMS + (campaign.isPresent() ? " and r.campaignId = :campaign" : "")
                                + " group by " + by,
                        Object[].class)
                .setParameter("from", period.from())
                .setParameter("to", period.to());
        campaign.ifPresent(ref -> query.setParameter("campaign", ref.id()));
        return query.getResultList();
    }

    private static Figures figures(Object[] row) {
        return new Figures(
                ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue(),
                amount(row[3]),
                amount(row[4]),
                amount(row[5]));
    }

    private static BigDecimal amount(Object sum) {
        return sum instanceof BigDecimal amount ? amount : new BigDecimal(sum.toString());
    }

    static Optional<BigDecimal> rounded(Optional<BigDecimal> rate) {
        return rate.map(value -> value.setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}
