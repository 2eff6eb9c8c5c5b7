package org.maitri.tickets.internal.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How long something takes, in hours: the half, nine tenths and nineteen twentieths took no longer. */
record Spread(long known, Optional<BigDecimal> p50, Optional<BigDecimal> p90, Optional<BigDecimal> p95) {

    static final Spread NOTHING = new Spread(0, Optional.empty(), Optional.empty(), Optional.empty());

    private static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3600);
    private static final int DECIMALS = 4;

    /** The columns that {@link #read} reads. @param seconds an expression */
    static String columns(String seconds) {
        return "COUNT(" + seconds + ")" + percentile("0.5", seconds) + percentile("0.9", seconds)
                + percentile("0.95", seconds);
    }

    private static String percentile(String share, String seconds) {
        return ", PERCENTILE_CONT(" + share + ") WITHIN GROUP (ORDER BY CAST(" + seconds + " AS DOUBLE PRECISION))";
    }

    /** @param at the first of the columns */
    static Spread read(Object[] row, int at) {
        return new Spread(((Number) row[at]).longValue(), hours(row[at + 1]), hours(row[at + 2]), hours(row[at + 3]));
    }

    private static Optional<BigDecimal> hours(Object seconds) {
        return Optional.ofNullable(seconds)
                .map(value -> new BigDecimal(value.toString()).divide(SECONDS_AN_HOUR, DECIMALS, RoundingMode.HALF_UP));
    }
}
