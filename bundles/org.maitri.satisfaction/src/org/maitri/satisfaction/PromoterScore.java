package org.maitri.satisfaction;

import java.math.BigDecimal;
import java.util.Optional;
import org.maitri.kernel.Ratio;

/**
 * How many answered 9 or 10, 7 or 8, and 6 or less when asked on 0 to 10 whether they would recommend the company.
 */
public record PromoterScore(long promoters, long passives, long detractors) {

    private static final BigDecimal PROMOTER = BigDecimal.valueOf(9);
    private static final BigDecimal PASSIVE = BigDecimal.valueOf(7);

    public static final PromoterScore NONE = new PromoterScore(0, 0, 0);

    /** With {@code count} more people who gave {@code answer}. */
    public PromoterScore with(BigDecimal answer, long count) {
        if (answer.compareTo(PROMOTER) >= 0) {
            return new PromoterScore(promoters + count, passives, detractors);
        }
        return answer.compareTo(PASSIVE) >= 0
                ? new PromoterScore(promoters, passives + count, detractors)
                : new PromoterScore(promoters, passives, detractors + count);
    }

    public PromoterScore plus(PromoterScore other) {
        return new PromoterScore(promoters + other.promoters, passives + other.passives, detractors + other.detractors);
    }

    public long people() {
        return promoters + passives + detractors;
    }

    /** eNPS, -100 to 100: the share of promoters less that of detractors; empty for fewer people than the minimum. */
    public Optional<BigDecimal> value(long minimum) {
        return people() < minimum
                ? Optional.empty()
                : Ratio.of(promoters - detractors, people()).percent();
    }
}
