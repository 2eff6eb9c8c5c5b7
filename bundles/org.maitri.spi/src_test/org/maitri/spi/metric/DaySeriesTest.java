package org.maitri.spi.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Period;
import org.maitri.spi.metric.MetricValue.Point;

class DaySeriesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void a_month_is_drawn_by_days_without_gaps() {
        Period month = new Period(MONDAY, MONDAY.plusDays(29));

        var series = DaySeries.sums(month, Map.of(MONDAY.plusDays(2), BigDecimal.TEN));

        assertThat(series).hasSize(30);
        assertThat(series.get(0)).isEqualTo(Point.of("2026-03-02", BigDecimal.ZERO));
        assertThat(series.get(2)).isEqualTo(Point.of("2026-03-04", BigDecimal.TEN));
    }

    @Test
    void a_quarter_is_drawn_by_weeks_and_two_years_by_months() {
        Period quarter = new Period(MONDAY.plusDays(1), MONDAY.plusDays(91));
        Period twoYears = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31));
        Map<LocalDate, BigDecimal> days =
                Map.of(MONDAY.plusDays(7), BigDecimal.ONE, MONDAY.plusDays(9), BigDecimal.ONE);

        assertThat(DaySeries.sums(quarter, days))
                .hasSize(14)
                .startsWith(Point.of("2026-03-03", BigDecimal.ZERO), Point.of("2026-03-09", BigDecimal.valueOf(2)));
        assertThat(DaySeries.sums(twoYears, days)).hasSize(24);
    }

    @Test
    void a_share_of_nothing_is_a_gap() {
        Period two = new Period(MONDAY, MONDAY.plusDays(1));

        var series = DaySeries.percents(two, Map.of(MONDAY, BigDecimal.ONE), Map.of(MONDAY, BigDecimal.valueOf(4)));

        assertThat(series.get(0).value())
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("25"));
        assertThat(series.get(1).value()).isEmpty();
    }
}
