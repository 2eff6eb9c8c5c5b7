package org.maitri.spi.loyalty;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What one module knows of the dealings with a customer, summed up.
 *
 * @param since the day the relationship began, where somebody wrote it down; may be null
 * @param first the first dealing; null if there is none
 * @param last the last dealing; null if there is none
 * @param times how many dealings
 * @param value the money they brought, in the profile's currency
 * @param rating the last judgement, 1 to 5; 0 if there is none
 * @param ratedAt when it was given; null if there is none
 * @param complaints how many complaints are open
 */
public record Dealings(
        LocalDate since,
        Instant first,
        Instant last,
        long times,
        BigDecimal value,
        long rating,
        Instant ratedAt,
        long complaints) {

    public static final Dealings NONE = new Dealings(null, null, null, 0, BigDecimal.ZERO, 0, null, 0);

    public static Dealings begun(LocalDate since) {
        return new Dealings(since, null, null, 0, BigDecimal.ZERO, 0, null, 0);
    }

    public static Dealings of(Instant first, Instant last, long times, BigDecimal value) {
        return new Dealings(null, first, last, times, value == null ? BigDecimal.ZERO : value, 0, null, 0);
    }

    public Dealings rated(long stars, Instant at) {
        return new Dealings(since, first, last, times, value, stars, at, complaints);
    }

    public Dealings complaining(long open) {
        return new Dealings(since, first, last, times, value, rating, ratedAt, open);
    }

    /** These and those of another module. */
    public Dealings and(Dealings other) {
        boolean newer = other.ratedAt != null && (ratedAt == null || other.ratedAt.isAfter(ratedAt));
        return new Dealings(
                since == null || other.since != null && other.since.isBefore(since) ? other.since : since,
                first == null || other.first != null && other.first.isBefore(first) ? other.first : first,
                last == null || other.last != null && other.last.isAfter(last) ? other.last : last,
                times + other.times,
                value.add(other.value),
                newer ? other.rating : rating,
                newer ? other.ratedAt : ratedAt,
                complaints + other.complaints);
    }
}
