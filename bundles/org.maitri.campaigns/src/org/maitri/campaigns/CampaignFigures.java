package org.maitri.campaigns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maitri.kernel.Period;
import org.maitri.spi.persistence.UnitOfWork;

/** Sums results in the database. Archived results do not count. */
public final class CampaignFigures {

    private static final String SUMS = "sum(r.impressions), sum(r.clicks), sum(r.spend), sum(r.conversions),"
            + " sum(r.revenue) from CampaignResult r where r.archivedAt is null";

    private CampaignFigures() {}

    /** The figures of several campaigns at once; one without results is absent. */
    public static Map<UUID, Figures> of(UnitOfWork work, Collection<UUID> campaigns) {
        if (campaigns.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Figures> figures = new HashMap<>();
        for (Object[] row : work.entities()
                .createQuery(
                        "select r.campaignId, " + SUMS + " and r.campaignId in :ids group by r.campaignId",
                        Object[].class)
                .setParameter("ids", campaigns)
                .getResultList()) {
            figures.put((UUID) row[0], figures(row));
        }
        return figures;
    }

    /** The figures of a period by campaign; results without a day do not count. */
    public static Map<UUID, Figures> byCampaign(UnitOfWork work, Period period) {
        Map<UUID, Figures> figures = new HashMap<>();
        for (Object[] row : dated(
                work,
                "select r.campaignId, " + SUMS + " and r.resultOn between :from and :to group by r.campaignId",
                period)) {
            figures.put((UUID) row[0], figures(row));
        }
        return figures;
    }

    /** The figures of a period by day, of all campaigns. */
    public static Map<LocalDate, Figures> byDay(UnitOfWork work, Period period) {
        Map<LocalDate, Figures> figures = new LinkedHashMap<>();
        for (Object[] row : dated(
                work,
                "select r.resultOn, " + SUMS
                        + " and r.resultOn between :from and :to group by r.resultOn order by r.resultOn",
                period)) {
            figures.put((LocalDate) row[0], figures(row));
        }
        return figures;
    }

    /** The figures of one campaign by day, in order; results without a day are left out. */
    public static Map<LocalDate, Figures> byDay(UnitOfWork work, UUID campaign) {
        Map<LocalDate, Figures> figures = new LinkedHashMap<>();
        for (Object[] row : work.entities()
                .createQuery(
                        "select r.resultOn, " + SUMS + " and r.campaignId = :campaign and r.resultOn is not null"
                                + " group by r.resultOn order by r.resultOn",
                        Object[].class)
                .setParameter("campaign", campaign)
                .getResultList()) {
            figures.put((LocalDate) row[0], figures(row));
        }
        return figures;
    }

    private static List<Object[]> dated(UnitOfWork work, String query, Period period) {
        return work.entities()
                .createQuery(query, Object[].class)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultList();
    }

    private static Figures figures(Object[] row) {
        return new Figures(count(row[1]), count(row[2]), amount(row[3]), amount(row[4]), amount(row[5]));
    }

    private static long count(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }

    private static BigDecimal amount(Object sum) {
        return sum == null ? BigDecimal.ZERO : (BigDecimal) sum;
    }
}
