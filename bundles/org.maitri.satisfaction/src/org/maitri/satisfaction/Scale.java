package org.maitri.satisfaction;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * The numbers a question is answered with, brought to 0 to 100 so that questions can be compared.
 *
 * @param low the worst answer, or the best where {@code reversed}; null where there are no numbers
 */
public record Scale(BigDecimal low, BigDecimal high, boolean reversed) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether there is something to score. */
    public boolean exists() {
        return low != null && high != null && high.compareTo(low) > 0;
    }

    public boolean has(BigDecimal answer) {
        return exists() && answer != null && answer.compareTo(low) >= 0 && answer.compareTo(high) <= 0;
    }

    /** An answer as 0 (worst) to 100 (best); empty for what is not on the scale. */
    public Optional<BigDecimal> normalise(BigDecimal answer) {
        return has(answer) ? Optional.of(sumOfScores(1, answer)) : Optional.empty();
    }

    /** The sum of the normalised scores of {@code count} answers whose own sum is known. */
    public BigDecimal sumOfScores(long count, BigDecimal sumOfAnswers) {
        BigDecimal answers = BigDecimal.valueOf(count);
        BigDecimal scores = sumOfAnswers
                .subtract(low.multiply(answers))
                .multiply(HUNDRED)
                .divide(high.subtract(low), MathContext.DECIMAL64);
        return reversed ? answers.multiply(HUNDRED).subtract(scores) : scores;
    }
}
