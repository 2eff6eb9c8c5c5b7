package org.maitri.spi.report;

import java.util.List;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue.Point;
import org.maitri.spi.metric.Unit;

/**
 * Lines or bars over days or names; all series have the labels of the first.
 *
 * @param id unique within the report, never translated
 * @param definition what is drawn
 */
public record ReportChart(
        String id, String title, String definition, Unit unit, Metric.ChartForm form, List<Series> series) {

    /** One line, or one set of bars. */
    public record Series(String name, List<Point> points) {

        public Series {
            points = List.copyOf(points);
        }
    }

    public ReportChart {
        series = List.copyOf(series);
    }
}
