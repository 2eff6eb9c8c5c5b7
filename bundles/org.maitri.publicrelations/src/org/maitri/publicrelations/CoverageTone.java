package org.maitri.publicrelations;

import java.math.BigDecimal;
import java.util.List;

/** How coverage speaks, as it is stored. */
public final class CoverageTone {

    public static final String POSITIVE = "positive";
    public static final String NEUTRAL = "neutral";
    public static final String NEGATIVE = "negative";
    /** For and against in one piece. */
    public static final String MIXED = "mixed";

    /** All, in the order people expect. */
    public static final List<String> ALL = List.of(POSITIVE, NEUTRAL, MIXED, NEGATIVE);

    /** Sentiments closer to nought than this are neutral. */
    private static final BigDecimal NEUTRAL_WITHIN = new BigDecimal("0.2");

    private CoverageTone() {}

    /** The tone of a sentiment of -1 to 1. */
    public static String of(BigDecimal sentiment) {
        if (sentiment.abs().compareTo(NEUTRAL_WITHIN) < 0) {
            return NEUTRAL;
        }
        return sentiment.signum() > 0 ? POSITIVE : NEGATIVE;
    }
}
