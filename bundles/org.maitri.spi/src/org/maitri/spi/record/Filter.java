package org.maitri.spi.record;

import java.util.List;

/**
 * A condition on one stored field. Values have the Java type of the field's kind. A text without letters is equal to no text.
 *
 * @param field the field's id
 * @param values none for {@link Operator#EMPTY} and {@link Operator#PRESENT}, two for {@link Operator#BETWEEN} (both ends
 *     included), any number for {@link Operator#ANY_OF}, one for the others
 */
public record Filter(String field, Operator operator, List<Object> values) {

    /** How the field's value is compared. */
    public enum Operator {
        EQUALS,
        NOT_EQUALS,
        ANY_OF,
        /** Text, without regard to case. */
        CONTAINS,
        /** Text, without regard to case. */
        STARTS_WITH,
        LESS,
        AT_MOST,
        MORE,
        AT_LEAST,
        BETWEEN,
        EMPTY,
        PRESENT
    }

    public Filter {
        values = List.copyOf(values);
    }

    public static Filter of(String field, Operator operator, Object... values) {
        return new Filter(field, operator, List.of(values));
    }

    public static Filter equal(String field, Object value) {
        return of(field, Operator.EQUALS, value);
    }
}
