package org.maitri.workbench.internal.dashboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.Metrics.Figure;
import org.maitri.ui.WheelScroll;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Theme;
import org.maitri.ui.tile.MetricTile;
import org.maitri.workbench.internal.Messages;

/** The figures as tiles, and below them their charts. */
final class FiguresPane extends Composite {

    private static final int TILE_WIDTH = 208;
    private static final int TILE_HEIGHT = 116;
    private static final int CHART_WIDTH = 380;
    private static final int CHART_HEIGHT = 260;

    private final ScrolledComposite scroll;
    private final Composite content;
    private final Label title;
    private final Composite tiles;
    private final Composite charts;
    private final Consumer<Metric> open;
    private final Map<String, MetricTile> tileByMetric = new LinkedHashMap<>();
    private final Map<String, ChartCard> chartByMetric = new LinkedHashMap<>();
    private final List<Composite> surfaces = new ArrayList<>();

    /** @param open shows what a figure was computed from */
    FiguresPane(Composite parent, DashboardPresenter presenter, Runnable periodChosen, Consumer<Metric> open) {
        super(parent, SWT.NONE);
        this.open = open;
        setLayout(Space.grid(1, 0, 0));
        scroll = new ScrolledComposite(this, SWT.V_SCROLL);
        GridData whatIsLeft = Space.fill();
        whatIsLeft.widthHint = 1; // nobody need measure the figures to know how much room they would like
        whatIsLeft.heightHint = 1;
        scroll.setLayoutData(whatIsLeft);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        WheelScroll.install(scroll);
        content = new Composite(scroll, SWT.NONE);
        content.setLayout(Space.grid(1, Space.L, Space.L));
        Composite header = new Composite(content, SWT.NONE);
        header.setLayout(Space.grid(2, 0, Space.S));
        header.setLayoutData(Space.wide());
        title = new Label(header, SWT.NONE);
        title.setFont(Fonts.title(title));
        title.setLayoutData(Space.wide());
        PeriodChooser periods = new PeriodChooser(header, presenter.days(), days -> {
            presenter.choose(days);
            periodChosen.run();
        });
        tiles = group(new TileLayout(TILE_WIDTH, TILE_HEIGHT, Space.M));
        charts = group(new TileLayout(CHART_WIDTH, CHART_HEIGHT, Space.M));
        scroll.setContent(content);
        scroll.addListener(SWT.Resize, event -> fit());
        surfaces.addAll(List.of(this, scroll, content, header, periods, tiles, charts));
        Theme.apply(this, this::paint);
        title.setText(Messages.get("dashboard.title"));
    }

    private Composite group(TileLayout layout) {
        Composite group = new Composite(content, SWT.NONE);
        group.setLayout(layout);
        group.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        return group;
    }

    @Override
    public boolean setFocus() {
        return tileByMetric.isEmpty()
                ? super.setFocus()
                : tileByMetric.values().iterator().next().setFocus();
    }

    /** Shows figures; tiles and charts that are there already only change what they say. */
    void show(List<Figure> figures) {
        if (!tileByMetric.keySet().equals(ids(figures))) {
            expect(figures.stream().map(Figure::metric).toList());
        }
        for (Figure figure : figures) {
            MetricTile tile = tileByMetric.get(figure.metric().id());
            if (figure.failed()) {
                tile.showFailed(new RefusedException(figure.value().note()));
            } else {
                tile.show(figure.value());
            }
        }
        showCharts(figures.stream().filter(DashboardPresenter::hasChart).toList());
        fit();
    }

    /** Shows empty tiles for figures that are being computed. */
    void expect(List<Metric> metrics) {
        tileByMetric.values().forEach(Composite::dispose);
        tileByMetric.clear();
        for (Metric metric : metrics) {
            MetricTile tile = new MetricTile(tiles, metric);
            tile.onOpen(() -> open.accept(metric));
            tileByMetric.put(metric.id(), tile);
        }
        fit();
    }

    private void showCharts(List<Figure> figures) {
        if (!chartByMetric.keySet().equals(ids(figures))) {
            chartByMetric.values().forEach(Composite::dispose);
            chartByMetric.clear();
            figures.forEach(
                    figure -> chartByMetric.put(figure.metric().id(), new ChartCard(charts, figure.metric(), open)));
        }
        figures.forEach(figure -> getDisplay().asyncExec(() -> draw(figure)));
    }

    /** One chart at a time, so that keys and clicks are heard between them. */
    private void draw(Figure figure) {
        ChartCard card = chartByMetric.get(figure.metric().id());
        if (card != null && !card.isDisposed()) {
            card.show(figure.value());
        }
    }

    private static Set<String> ids(List<Figure> figures) {
        return figures.stream().map(figure -> figure.metric().id()).collect(Collectors.toSet());
    }

    private void fit() {
        int width = scroll.getClientArea().width;
        content.layout(true, true);
        scroll.setMinHeight(content.computeSize(width, SWT.DEFAULT).y);
    }

    private void paint() {
        Theme theme = Theme.of(this);
        surfaces.forEach(surface -> surface.setBackground(theme.surface()));
        title.setBackground(theme.surface());
        title.setForeground(theme.text());
    }
}
