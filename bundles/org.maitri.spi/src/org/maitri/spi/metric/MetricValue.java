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
 */
public record MetricValue(
        Optional<BigDecimal> value, Optional<BigDecimal> previous, long base, String note, List<Point> series) {

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

    public static MetricValue nothing(String why) {
        return new MetricValue(Optional.empty(), Optional.empty(), 0, why, List.of());
    }
}
