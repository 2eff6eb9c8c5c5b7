package org.maitri.ui.internal.chart;

import java.math.BigDecimal;
import java.text.FieldPosition;
import java.text.Format;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.Unit;
import org.maitri.ui.NumberFormats;
import org.maitri.ui.RelativeTime;
import org.maitri.ui.internal.Messages;

/** The points of a chart in words: labels of the axis, exact values, and what the whole shows. Any thread. */
public final class ChartWords {

    private final List<MetricValue.Point> points;
    private final Unit unit;
    private final boolean days;

    public ChartWords(List<MetricValue.Point> points, Unit unit) {
        this.points = List.copyOf(points);
        this.unit = unit;
        this.days = !points.isEmpty()
                && points.stream().allMatch(point -> point.label().matches("\\d{4}-\\d{2}-\\d{2}"));
    }

    /** Whether the labels are days, in order of time, rather than names. */
    public boolean areDays() {
        return days;
    }

    /** The label of the n-th point, short enough for an axis. */
    public String label(int index) {
        if (index < 0 || index >= points.size()) {
            return "";
        }
        String label = points.get(index).label();
        if (days) {
            LocalDate day = LocalDate.parse(label);
            return DateTimeFormatter.ofPattern(Messages.get("time.pattern.day")).format(day);
        }
        return label.length() > 24 ? label.substring(0, 23) + '\u2026' : label;
    }

    /** "12 March 2026: 34 h". */
    public String exact(int index) {
        MetricValue.Point point = points.get(index);
        String label = days ? RelativeTime.local().exact(LocalDate.parse(point.label())) : point.label();
        return Messages.get(
                "chart.point", label, point.value().map(this::figure).orElse(Messages.get("chart.nothing")));
    }

    public String figure(BigDecimal value) {
        return NumberFormats.local().figure(value, unit);
    }

    /** What the chart shows, for people who do not see it. */
    public String summary(String title) {
        List<MetricValue.Point> known =
                points.stream().filter(point -> point.value().isPresent()).toList();
        if (known.isEmpty()) {
            return Messages.get("chart.summary.nothing", title);
        }
        Comparator<MetricValue.Point> byValue =
                Comparator.comparing(point -> point.value().orElseThrow());
        MetricValue.Point least = known.stream().min(byValue).orElseThrow();
        MetricValue.Point most = known.stream().max(byValue).orElseThrow();
        return Messages.get(
                "chart.summary",
                title,
                known.size(),
                exact(points.indexOf(least)),
                exact(points.indexOf(most)),
                exact(points.indexOf(known.get(known.size() - 1))));
    }

    /** Writes the numbers of the horizontal axis, which are places in the series, as labels. */
    public Format axis() {
        return new PlaceFormat();
    }

    /** Writes the numbers of the vertical axis in the person's language. */
    public static Format figures() {
        NumberFormat format = NumberFormat.getNumberInstance();
        format.setMaximumFractionDigits(2);
        return format;
    }

    private final class PlaceFormat extends Format {

        private static final long serialVersionUID = 1L;

        @Override
        public StringBuffer format(Object place, StringBuffer to, FieldPosition position) {
            double number = ((Number) place).doubleValue();
            return to.append(Math.abs(number - Math.rint(number)) < 0.01 ? label((int) Math.rint(number)) : "");
        }

        @Override
        public Object parseObject(String source, ParsePosition position) {
            position.setIndex(source.length());
            for (int i = 0; i < points.size(); i++) {
                if (label(i).equals(source)) {
                    return (double) i;
                }
            }
            return Double.NaN;
        }
    }
}
