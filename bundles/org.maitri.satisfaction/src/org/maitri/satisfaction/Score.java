package org.maitri.satisfaction;

import java.math.BigDecimal;
import java.util.Optional;
import org.maitri.satisfaction.Anonymity.Verdict;

/**
 * One figure of a score table.
 *
 * @param value 0 to 100; empty unless the verdict is {@link Verdict#SHOWN}
 * @param people how many it is made of; 0 where it is not shown
 */
public record Score(Optional<BigDecimal> value, long people, Verdict verdict) {

    static Score shown(BigDecimal value, long people) {
        return new Score(Optional.of(value), people, Verdict.SHOWN);
    }

    static Score hidden(Verdict verdict) {
        return new Score(Optional.empty(), 0, verdict);
    }
}
