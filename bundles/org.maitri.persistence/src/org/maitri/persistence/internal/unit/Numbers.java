package org.maitri.persistence.internal.unit;

import java.math.BigDecimal;

/** Brings a number to the type an attribute has. */
public final class Numbers {

    private Numbers() {}

    /** @throws IllegalArgumentException if the type is none for numbers */
    public static Object as(Number number, Class<?> type) {
        return switch (type.getName()) {
            case "int", "java.lang.Integer" -> number.intValue();
            case "long", "java.lang.Long" -> number.longValue();
            case "short", "java.lang.Short" -> number.shortValue();
            case "double", "java.lang.Double" -> number.doubleValue();
            case "float", "java.lang.Float" -> number.floatValue();
            case "java.math.BigDecimal" ->
                number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
            default -> throw new IllegalArgumentException(type + " is not for numbers");
        };
    }
}
