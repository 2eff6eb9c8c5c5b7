package org.maitri.spi.loyalty;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.maitri.kernel.RecordRef;

/**
 * How a customer stands to the company.
 *
 * @param since since when they are a customer: as somebody wrote down, else the day of the first dealing
 * @param interval days between two dealings on average; empty for fewer than three dealings
 * @param recency 1 to 5, 5 for the fifth of the base that dealt with us last; 0 for customers without dealings
 * @param frequency 1 to 5, likewise by the number of dealings
 * @param money 1 to 5, likewise by value
 * @param risk of leaving, 0 to 100
 * @param signals what speaks for their leaving, a sentence each
 */
public record Standing(
        RecordRef customer,
        Instant computedAt,
        Optional<LocalDate> since,
        Optional<Instant> last,
        long times,
        BigDecimal value,
        Optional<Long> interval,
        int recency,
        int frequency,
        int money,
        int risk,
        List<String> signals) {

    /** From this risk on a customer is taken to be leaving. */
    public static final int LEAVING = 50;

    public Standing {
        signals = List.copyOf(signals);
    }
}
