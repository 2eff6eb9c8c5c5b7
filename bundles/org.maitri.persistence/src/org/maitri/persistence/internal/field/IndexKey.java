package org.maitri.persistence.internal.field;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.maitri.spi.record.CustomField;
import org.maitri.spi.record.FieldKind;

/**
 * What lists find and sort a value by: a number for what has a size or a day, else a text. Both columns of the index hold at
 * most one of them.
 *
 * @param text null for numbers
 * @param number null for texts
 * @param whole the whole of a text that is too long to be sorted by; null for others
 */
public record IndexKey(String text, BigDecimal number, String whole) {

    private static final int DECIMALS = 4;

    /** Whether values of a kind are found by the index's column of numbers. */
    public static boolean isNumber(FieldKind kind) {
        return kind.isNumber() || kind.isTime() || kind.equals(FieldKind.YES_NO);
    }

    /**
     * The key of a value of the kind's Java type, or of its text.
     *
     * @throws IllegalArgumentException if it is no such value
     */
    public static IndexKey of(FieldKind kind, Object given) {
        Object value = FieldText.value(kind, FieldText.of(given));
        if (value == null) {
            throw new IllegalArgumentException(given + " is no " + kind.id());
        }
        if (kind.equals(FieldKind.LONG_TEXT)) {
            return new IndexKey(null, null, value.toString());
        }
        return isNumber(kind)
                ? new IndexKey(null, number(value), null)
                : new IndexKey(cut(value.toString()), null, null);
    }

    /** Whether it finds the same values. */
    boolean same(IndexKey other) {
        boolean sameNumber = number == null || other.number() == null
                ? number == other.number()
                : number.compareTo(other.number()) == 0;
        return sameNumber && Objects.equals(text, other.text()) && Objects.equals(whole, other.whole());
    }

    private static BigDecimal number(Object value) {
        return switch (value) {
            case BigDecimal number -> number.setScale(DECIMALS, RoundingMode.HALF_UP);
            case Number number -> BigDecimal.valueOf(number.longValue());
            case LocalDate day -> BigDecimal.valueOf(day.toEpochDay());
            case Instant moment -> BigDecimal.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, moment));
            case Boolean yes -> yes ? BigDecimal.ONE : BigDecimal.ZERO;
            default -> throw new IllegalArgumentException(value + " is no number");
        };
    }

    private static String cut(String text) {
        return text.length() <= CustomField.LONGEST_TEXT ? text : text.substring(0, CustomField.LONGEST_TEXT);
    }
}
