package org.maitri.services.internal.loyalty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.maitri.spi.persistence.UnitOfWork;

/**
 * Recency, frequency and monetary value in fifths of the base, after Hughes, "Strategic Database Marketing" (1994). The base is
 * every customer with a dealing; a customer's fifth is one plus the number of whole fifths of the base that are strictly below,
 * so that equal customers are in the same fifth.
 */
record Fifths(List<BigDecimal> recency, List<BigDecimal> frequency, List<BigDecimal> money) {

    private static final int FIFTHS = 5;

    static Fifths read(long run, UnitOfWork work) {
        return new Fifths(bounds("last_day", run, work), bounds("times", run, work), bounds("money", run, work));
    }

    /** The lowest value of each higher fifth; a fifth into which nobody falls begins where the next one does. */
    private static List<BigDecimal> bounds(String column, long run, UnitOfWork work) {
        List<BigDecimal> bounds = new ArrayList<>();
        for (int below = 1; below < FIFTHS; below++) {
            Object bound = work.entities()
                    .createNativeQuery(
                            "SELECT MIN(t.v) FROM (SELECT " + column + " AS v, RANK() OVER (ORDER BY " + column
                                    + ") AS place, COUNT(*) OVER () AS everybody FROM standing_customer"
                                    + " WHERE run = ?1 AND times > 0) AS t"
                                    + " WHERE 5 * (t.place - 1) >= " + below + " * t.everybody")
                    .setParameter(1, run)
                    .getResultList()
                    .getFirst();
            if (bound != null) {
                bounds.add(new BigDecimal(bound.toString()));
            }
        }
        return bounds;
    }

    private static int fifth(List<BigDecimal> bounds, BigDecimal value) {
        return 1
                + (int) bounds.stream()
                        .filter(bound -> value.compareTo(bound) >= 0)
                        .count();
    }

    int recency(StandingRow row) {
        return row.lastDay() == null ? 0 : fifth(recency, BigDecimal.valueOf(row.lastDay()));
    }

    int frequency(StandingRow row) {
        return row.lastDay() == null
                ? 0
                : fifth(frequency, BigDecimal.valueOf(row.dealings().times()));
    }

    int money(StandingRow row) {
        return row.lastDay() == null ? 0 : fifth(money, row.dealings().value());
    }
}
