package org.maitri.persistence.internal.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The lowest values that columns hold. "At least the lowest" says the same as "not null", but is a stretch of the index, so
 * that H2 need not walk over all rows without a value, which lie at its beginning.
 */
final class Lowest {

    private static final Map<Class<?>, Object> VALUES = Map.of(
            String.class,
            "",
            Integer.class,
            Integer.MIN_VALUE,
            Long.class,
            Long.MIN_VALUE,
            BigDecimal.class,
            new BigDecimal("-999999999999999"),
            LocalDate.class,
            LocalDate.of(1, 1, 1),
            Instant.class,
            Instant.parse("0001-01-01T00:00:00Z"),
            Boolean.class,
            Boolean.FALSE);

    private Lowest() {}

    static Optional<Object> of(Class<?> type) {
        return Optional.ofNullable(VALUES.get(type));
    }
}
