package org.maitri.ui.chart;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.Unit;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.internal.chart.ChartArea;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/**
 * A chart in the house style: a line or bars from zero, thin grid, exact values on hover, and a description for those who
 * do not see it. Says so where there is nothing to draw. UI thread only.
 */
public final class ChartPanel extends Composite {

    private static final int HEIGHT = 220;

    private final Label title;
    private final Label nothing;
    private ChartArea area;

    /** One line, or one set of bars. */
    public record Series(String name, List<MetricValue.Point> points) {

        public Series {
            points = List.copyOf(points);
        }
    }

    public ChartPanel(Composite parent) {
        super(parent, SWT.NONE);
        setLayout(Space.grid(1, Space.S, Space.XS));
        Styles.plain(this);
        title = Styles.plain(new Label(this, SWT.NONE));
        title.setFont(Fonts.strong(this));
        title.setLayoutData(Space.wide());
        nothing = Styles.muted(new Label(this, SWT.NONE));
        nothing.setText(Messages.get("chart.nothing"));
    }

    /** Draws one series. */
    public void show(String heading, Unit unit, Metric.ChartForm form, List<MetricValue.Point> points) {
        show(heading, unit, form, List.of(new Series(heading, points)), 0);
    }

    /** Draws several series over the labels of the first. @param height in pixels, 0 for the usual one */
    public void show(String heading, Unit unit, Metric.ChartForm form, List<Series> series, int height) {
        title.setText(unit.symbol().isBlank() ? heading : Messages.get("chart.title", heading, unit.symbol()));
        if (area != null) {
            area.dispose();
            area = null;
        }
        boolean drawn = form != Metric.ChartForm.NONE
                && series.stream()
                        .flatMap(each -> each.points().stream())
                        .anyMatch(point -> point.value().isPresent());
        nothing.setVisible(!drawn);
        GridData place = new GridData();
        place.exclude = drawn;
        nothing.setLayoutData(place);
        if (drawn) {
            area = new ChartArea(this, heading, unit, form == Metric.ChartForm.BARS, series);
            GridData fill = Space.fill();
            fill.heightHint = height == 0 ? HEIGHT : height;
            fill.minimumHeight = 120;
            fill.widthHint = 240;
            area.setLayoutData(fill);
        }
        layout(true, true);
    }
}
