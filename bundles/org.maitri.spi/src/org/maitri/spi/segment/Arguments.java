package org.maitri.spi.segment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import org.maitri.kernel.RecordRef;

/**
 * The values of a criterion's parameters, by name, and the moment it is asked.
 *
 * @param now in the time zone of the program: days begin and end there
 */
public record Arguments(Map<String, Object> values, ZonedDateTime now) {

    public Arguments {
        values = Map.copyOf(values);
    }

    public BigDecimal number(String parameter) {
        return (BigDecimal) value(parameter);
    }

    public String choice(String parameter) {
        return (String) value(parameter);
    }

    public RecordRef reference(String parameter) {
        return (RecordRef) value(parameter);
    }

    public LocalDate date(String parameter) {
        return (LocalDate) value(parameter);
    }

    /** The first of the last so many days. */
    public LocalDate firstDay(String parameter) {
        return now.toLocalDate().minusDays((Integer) value(parameter));
    }

    /** The beginning of the first of the last so many days. */
    public Instant since(String parameter) {
        return firstDay(parameter).atStartOfDay(now.getZone()).toInstant();
    }

    private Object value(String parameter) {
        Object value = values.get(parameter);
        if (value == null) {
            throw new IllegalArgumentException("No parameter " + parameter);
        }
        return value;
    }
}
