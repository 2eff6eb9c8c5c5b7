package org.maitri.ui.internal.list;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.Filter.Operator;

/** Conditions on days, meant for moments: a day begins with its first moment and ends with its last. */
final class MomentRange {

    private static final ZoneId ZONE = ZoneId.systemDefault();

    private MomentRange() {}

    /** The condition on moments that a condition on days means. */
    static Filter of(Filter days) {
        return switch (days.operator()) {
            case EQUALS -> Filter.of(days.field(), Operator.BETWEEN, first(days, 0), last(days, 0));
            case BETWEEN -> Filter.of(days.field(), Operator.BETWEEN, first(days, 0), last(days, 1));
            case AT_MOST -> Filter.of(days.field(), Operator.AT_MOST, last(days, 0));
            case AT_LEAST -> Filter.of(days.field(), Operator.AT_LEAST, first(days, 0));
            default -> days;
        };
    }

    private static Instant first(Filter days, int index) {
        return ((LocalDate) days.values().get(index)).atStartOfDay(ZONE).toInstant();
    }

    private static Instant last(Filter days, int index) {
        LocalDate day = (LocalDate) days.values().get(index);
        return day.plusDays(1).atStartOfDay(ZONE).toInstant().minus(1, ChronoUnit.MICROS);
    }

    /** The day of a moment; other values stay what they are. */
    static Object day(Object value) {
        return value instanceof Instant moment ? LocalDate.ofInstant(moment, ZONE) : value;
    }
}
