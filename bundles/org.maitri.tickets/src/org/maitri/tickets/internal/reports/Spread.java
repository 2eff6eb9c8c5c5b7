package org.maitri.tickets.internal.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How long something takes, in hours: the half, nine tenths and nineteen twentieths took no longer. */
record Spread(long known, Optional<BigDecimal> p50, Optional<BigDecimal> p90, Optional<BigDecimal> p95) {

    static final Spread NOTHING = new Spread(0, Optional.empty(), Optional.empty(), Optional.empty());

    private static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3600);
    private static final int DECIMALS = 4;

    /** The columns that {@link #read} reads. @param seconds an expression */
    static String columns(String seconds) {
        return columns(seconds, "PERCENTILE_CONT(%s) WITHIN GROUP (ORDER BY CAST(%s AS DOUBLE PRECISION))");
    }

    /** The same for what lies between two moments, which becomes seconds last: H2 takes long to do so with each. */
    static String columnsOfSpans(String span) {
        return columns(span, "EXTRACT(EPOCH FROM PERCENTILE_CONT(%s) WITHIN GROUP (ORDER BY %s))");
    }

    private static String columns(String value, String percentile) {
        return Stream.of("0.5", "0.9", "0.95")
                .map(share -> percentile.formatted(share, value))
                .collect(Collectors.joining(", ", "COUNT(" + value + "), ", ""));
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
