package org.maitri.spi.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a metric came to.
 *
 * @param value empty where there is nothing to compute it from, or too little to show it
 * @param previous the same for the period before
 * @param base how many records it was computed from
 * @param note why there is no value, or what must be known to read it; may be blank
 * @param series what is drawn, in order of time or of size
 * @param counted what it counts, where that is more exact than the unit of the metric: money of one currency
 */
public record MetricValue(
        Optional<BigDecimal> value,
        Optional<BigDecimal> previous,
        long base,
        String note,
        List<Point> series,
        Optional<Unit> counted) {

    /**
     * @param label a date (ISO 8601) or a name
     * @param value empty draws a gap
     */
    public record Point(String label, Optional<BigDecimal> value) {

        public static Point of(String label, BigDecimal value) {
            return new Point(label, Optional.ofNullable(value));
        }
    }

    public MetricValue {
        series = List.copyOf(series);
    }

    /** In the unit of the metric. */
    public MetricValue(
            Optional<BigDecimal> value, Optional<BigDecimal> previous, long base, String note, List<Point> series) {
        this(value, previous, base, note, series, Optional.empty());
    }

    /** The same as money. @param currency an ISO 4217 code; blank if it is not known */
    public MetricValue in(String currency) {
        return currency.isBlank()
                ? this
                : new MetricValue(value, previous, base, note, series, Optional.of(Unit.money(currency)));
    }

    public Unit unit(Metric metric) {
        return counted.orElse(metric.unit());
    }

    public static MetricValue nothing(String why) {
        return new MetricValue(Optional.empty(), Optional.empty(), 0, why, List.of());
    }
}
