package org.maitri.ui.internal.chart;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.maitri.spi.metric.MetricValue;
import org.maitri.ui.theme.Theme;

/** A line without axes, small enough for a tile. */
public final class Sparkline {

    private final List<MetricValue.Point> points;

    public Sparkline(List<MetricValue.Point> points) {
        this.points = List.copyOf(points);
    }

    /** Draws the line into an area, with a dot at its end. */
    public void draw(GC gc, Theme theme, Rectangle area) {
        double most = points.stream()
                .flatMap(point -> point.value().stream())
                .mapToDouble(Number::doubleValue)
                .max()
                .orElse(0);
        double least = points.stream()
                .flatMap(point -> point.value().stream())
                .mapToDouble(Number::doubleValue)
                .min()
                .orElse(0);
        double span = most == least ? 1 : most - least;
        gc.setAntialias(SWT.ON);
        gc.setForeground(theme.accent());
        gc.setBackground(theme.accent());
        gc.setLineWidth(2);
        int[] before = null;
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).value().isEmpty()) {
                before = null;
                continue;
            }
            double value = points.get(i).value().get().doubleValue();
            int x = area.x + (points.size() == 1 ? area.width : i * area.width / (points.size() - 1));
            int y = area.y + area.height - (int) Math.round((value - least) / span * area.height);
            if (before != null) {
                gc.drawLine(before[0], before[1], x, y);
            }
            before = new int[] {x, y};
        }
        if (before != null) {
            gc.fillOval(before[0] - 3, before[1] - 3, 6, 6);
        }
        gc.setLineWidth(1);
    }
}
