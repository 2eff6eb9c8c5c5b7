package org.maitri.kernel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** A part of a whole that says nothing, instead of something wrong, where the whole is zero. */
public record Ratio(BigDecimal part, BigDecimal whole) {

    public static Ratio of(long part, long whole) {
        return new Ratio(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    public static Ratio of(BigDecimal part, long whole) {
        return new Ratio(part, BigDecimal.valueOf(whole));
    }

    /** Part divided by whole to 34 significant digits; empty where the whole is zero. */
    public Optional<BigDecimal> value() {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(part.divide(whole, MathContext.DECIMAL128));
    }

    /** {@link #value()} times one hundred. */
    public Optional<BigDecimal> percent() {
        return value().map(value -> value.movePointRight(2));
    }
}
