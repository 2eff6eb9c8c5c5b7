package org.maitri.services.internal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue.Point;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.report.ReportChart;

/** Where the lines of a printed chart lie. */
class PlotTest {

    private static final Offset<Double> CLOSELY = within(1e-9);

    @Test
    void a_line_is_broken_where_there_is_no_value() {
        List<double[]> lines = plot("4", "2", null, "1", "4").lines(0);

        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).containsExactly(new double[] {0, 1, 0.25, 0.5}, CLOSELY);
        assertThat(lines.getLast()).containsExactly(new double[] {0.75, 0.25, 1, 1}, CLOSELY);
    }

    @Test
    void a_value_alone_is_seen_as_a_dash() {
        double[] middle = plot(null, "4", null).lines(0).getFirst();
        double[] last = plot(null, null, "4").lines(0).getFirst();

        assertThat(middle[0]).isLessThan(0.5);
        assertThat(middle[2]).isGreaterThan(0.5);
        assertThat(last[0]).isLessThan(1);
        assertThat(last[2]).isEqualTo(1);
        assertThat(last[3]).isEqualTo(last[1]).isEqualTo(1);
    }

    private static Plot plot(String... values) {
        List<Point> points = Arrays.stream(values)
                .map(value -> Point.of("day", value == null ? null : new BigDecimal(value)))
                .toList();
        return new Plot(new ReportChart(
                "id",
                "Title",
                "What",
                Unit.COUNT,
                Metric.ChartForm.LINE,
                List.of(new ReportChart.Series("Line", points))));
    }
}
