package org.maitri.campaigns;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Brings values to the form in which they are stored, so that the same input is the same value when it comes again. */
final class Clean {

    private static final int STORED_DIGITS = 4;

    private Clean() {}

    /** Without surrounding blanks; null for nothing. */
    static String text(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** With as many digits as the database keeps. */
    static BigDecimal amount(BigDecimal amount) {
        return amount == null ? null : amount.setScale(STORED_DIGITS, RoundingMode.HALF_EVEN);
    }
}
