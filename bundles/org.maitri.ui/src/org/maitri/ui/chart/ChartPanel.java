package org.maitri.ui.chart;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.Unit;

/** A chart in the house style: line or bars, thin grid, direct labels, exact values on hover. UI thread only. */
public final class ChartPanel extends Composite {

    /** One line, or one set of bars. */
    public record Series(String name, List<MetricValue.Point> points) {

        public Series {
            points = List.copyOf(points);
        }
    }

    public ChartPanel(Composite parent) {
        super(parent, SWT.NONE);
    }

    /** Draws one series. */
    public void show(String title, Unit unit, Metric.ChartForm form, List<MetricValue.Point> points) {
        show(title, unit, form, List.of(new Series(title, points)), 0);
    }

    /** Draws several series over the labels of the first. @param height in pixels, 0 for the usual one */
    public void show(String title, Unit unit, Metric.ChartForm form, List<Series> series, int height) {
        layout();
    }
}
