package org.maitri.ui.tile;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;

/**
 * A figure on a tile: its name, unit, change against the period before, and a sparkline; how it is computed is in the
 * tooltip. Shows a skeleton until it is given a value. UI thread only.
 */
public final class MetricTile extends Composite {

    public MetricTile(Composite parent, Metric metric) {
        super(parent, SWT.NONE);
    }

    public void show(MetricValue value) {
        redraw();
    }

    /** Says on the tile that the figure could not be computed. */
    public void showFailed(Throwable failure) {
        redraw();
    }

    /** Runs when the person clicks the tile or presses Enter on it. */
    public void onOpen(Runnable open) {
        redraw();
    }
}
