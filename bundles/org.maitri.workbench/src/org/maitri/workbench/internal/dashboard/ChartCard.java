package org.maitri.workbench.internal.dashboard;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.ui.chart.ChartPanel;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Theme;
import org.maitri.workbench.internal.Messages;

/** One chart, with the way to the records behind it. */
final class ChartCard extends Composite {

    private final Metric metric;
    private final ChartPanel chart;

    ChartCard(Composite parent, Metric metric, Consumer<Metric> open) {
        super(parent, SWT.NONE);
        this.metric = metric;
        setLayout(Space.grid(1, Space.S, Space.XS));
        chart = new ChartPanel(this);
        chart.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        chart.setToolTipText(metric.explanation());
        Link records = new Link(this, SWT.NONE);
        records.setText("<a>" + Messages.get("dashboard.records") + "</a>");
        records.setToolTipText(Messages.get("dashboard.records.tooltip", metric.label()));
        records.setLayoutData(new GridData(SWT.END, SWT.END, false, false));
        records.addListener(SWT.Selection, event -> open.accept(metric));
        addPaintListener(event -> {
            event.gc.setForeground(Theme.of(this).line());
            event.gc.drawRoundRectangle(0, 0, getSize().x - 1, getSize().y - 1, Space.S, Space.S);
        });
        Theme.apply(this, () -> {
            setBackground(Theme.of(this).surface());
            records.setBackground(Theme.of(this).surface());
            records.setLinkForeground(Theme.of(this).accent());
        });
    }

    void show(MetricValue value) {
        chart.show(metric.label(), value.unit(metric), metric.chart(), value.series());
    }
}
