package org.maitri.tickets.internal.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.maitri.kernel.Ratio;

/**
 * How often each score was given.
 *
 * @param counts by score; scores nobody gave are absent
 */
record Scores(Map<Long, Long> counts) {

    private static final long SATISFIED = 4;

    long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    long count(long score) {
        return counts.getOrDefault(score, 0L);
    }

    long satisfied() {
        return LongStream.rangeClosed(SATISFIED, 5).map(this::count).sum();
    }

    Optional<BigDecimal> average() {
        BigDecimal sum = counts.entrySet().stream()
                .map(each -> BigDecimal.valueOf(each.getKey() * each.getValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Ratio.of(sum, count()).value().map(value -> value.setScale(2, RoundingMode.HALF_UP));
    }

    /** How many ratings there are, how sure the share of satisfied customers is, and whether they are too few. */
    String words(long enough) {
        long n = count();
        if (n == 0) {
            return Messages.get("scores.none");
        }
        WilsonInterval interval = WilsonInterval.of(satisfied(), n);
        return Messages.get(
                n < enough ? "scores.few" : "scores.sure",
                n,
                percent(interval.low()),
                percent(interval.high()),
                enough);
    }

    static BigDecimal percent(double share) {
        return BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP);
    }
}
