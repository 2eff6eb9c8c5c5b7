package org.maitri.services.internal.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue.Point;
import org.maitri.spi.report.ReportChart;
import org.maitri.spi.report.SeriesColours;

/** Where the lines and bars of a chart lie, in a box from nought to one, from the bottom left. */
final class Plot {

    private static final int INK = 0x1B2126;

    /** The accent of windows, in which they draw a series alone. */
    private static final int ALONE = 0x0B6B6B;

    private static final int STEPS = 4;
    private static final double DASH = 0.006;

    private final ReportChart chart;
    private final double top;

    Plot(ReportChart chart) {
        this.chart = chart;
        double largest = chart.series().stream()
                .flatMap(series -> series.points().stream())
                .flatMap(point -> point.value().stream())
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        double step = nice(largest / STEPS);
        top = (chart.unit().decimals() == 0 ? Math.ceil(step) : step) * STEPS;
    }

    private static double nice(double step) {
        if (step <= 0) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        for (double each : new double[] {1, 2, 2.5, 5}) {
            if (each * power >= step) {
                return each * power;
            }
        }
        return 10 * power;
    }

    int colour(int series) {
        return chart.series().size() == 1 ? ALONE : SeriesColours.of(series, INK);
    }

    boolean isEmpty() {
        return chart.series().stream()
                .flatMap(series -> series.points().stream())
                .allMatch(point -> point.value().isEmpty());
    }

    boolean bars() {
        return chart.form() == Metric.ChartForm.BARS;
    }

    /** The values of the grid's lines, from nought up. */
    List<BigDecimal> grid() {
        List<BigDecimal> grid = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            grid.add(BigDecimal.valueOf(top * i / STEPS));
        }
        return grid;
    }

    double y(BigDecimal value) {
        return Math.max(0, value.doubleValue()) / top;
    }

    /** The lines of a series, broken where there is no value: x and y in turn. A value alone is a short dash. */
    List<double[]> lines(int series) {
        List<Point> points = chart.series().get(series).points();
        List<double[]> lines = new ArrayList<>();
        List<Double> line = new ArrayList<>();
        for (int i = 0; i <= points.size(); i++) {
            if (i < points.size() && points.get(i).value().isPresent()) {
                line.add(points.size() == 1 ? 0.5 : i / (points.size() - 1.0));
                line.add(y(points.get(i).value().get()));
            } else if (!line.isEmpty()) {
                lines.add(line.size() == 2 ? dash(line.get(0), line.get(1)) : toArray(line));
                line.clear();
            }
        }
        return lines;
    }

    private static double[] dash(double x, double y) {
        return new double[] {Math.max(0, x - DASH), y, Math.min(1, x + DASH), y};
    }

    private static double[] toArray(List<Double> line) {
        return line.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The bars of a series: x, width and height of each. */
    List<double[]> bars(int series) {
        List<Point> points = chart.series().get(series).points();
        double slot = 1.0 / Math.max(1, points.size());
        double wide = slot * 0.7 / chart.series().size();
        List<double[]> bars = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            double x = i * slot + slot * 0.15 + series * wide;
            points.get(i).value().ifPresent(value -> bars.add(new double[] {x, wide, y(value)}));
        }
        return bars;
    }

    /** The labels that fit below: where and what. */
    List<Label> labels(int most) {
        List<Point> points =
                chart.series().isEmpty() ? List.of() : chart.series().getFirst().points();
        int every = Math.max(1, (points.size() + most - 1) / most);
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < points.size(); i += every) {
            double x = bars() ? (i + 0.5) / points.size() : points.size() == 1 ? 0.5 : i / (points.size() - 1.0);
            labels.add(new Label(x, points.get(i).label()));
        }
        return labels;
    }

    /** A label. @param x where its middle lies */
    record Label(double x, String words) {}
}
