package org.maitri.ui.internal.chart;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ICustomPaintListener;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.Range;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.Unit;
import org.maitri.ui.Accessibility;
import org.maitri.ui.chart.ChartPanel;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.maitri.ui.theme.Theme;

/** The chart itself: its series, axes, direct labels and tooltips. UI thread only. */
public final class ChartArea extends Composite {

    private static final double ROOM_FOR_LABEL = 1.1;

    private final Chart chart;
    private final List<ChartPanel.Series> series;
    private final ChartWords words;
    private final boolean bars;

    public ChartArea(Composite parent, String title, Unit unit, boolean bars, List<ChartPanel.Series> series) {
        super(parent, SWT.NONE);
        this.series = series;
        this.bars = bars;
        words = new ChartWords(series.get(0).points(), unit);
        Styles.unstyled(this);
        setLayout(new FillLayout());
        chart = new Chart(this, SWT.NONE);
        Styles.unstyled(chart);
        ChartStyle.arrange(chart);
        chart.getLegend().setVisible(series.size() > 1);
        for (int i = 0; i < series.size(); i++) {
            add(i, series.get(i));
        }
        axes();
        if (unit.decimals() == 0) {
            ChartStyle.wholeSteps(chart);
        }
        Theme.apply(this, () -> {
            setBackground(Theme.of(this).surface());
            ChartStyle.paint(chart, series.size() > 1);
            chart.redraw();
        });
        chart.getPlotArea().addCustomPaintListener(new DirectLabels());
        chart.getPlotArea().addMouseMoveListener(event -> tip(event.x, event.y));
        Accessibility.name(chart, words.summary(title));
    }

    private void add(int number, ChartPanel.Series one) {
        if (bars) {
            IBarSeries<?> drawn =
                    (IBarSeries<?>) chart.getSeriesSet().createSeries(ISeries.SeriesType.BAR, number + "#0");
            drawn.setDescription(one.name());
            drawn.setBarPadding(30);
            drawn.setYSeries(
                    one.points().stream().mapToDouble(point -> number(point, 0)).toArray());
            return;
        }
        int part = 0;
        List<double[]> run = new ArrayList<>();
        for (int i = 0; i <= one.points().size(); i++) {
            boolean there =
                    i < one.points().size() && one.points().get(i).value().isPresent();
            if (there) {
                run.add(new double[] {i, number(one.points().get(i), 0)});
            } else if (!run.isEmpty()) {
                line(number, part++, one.name(), run);
                run.clear();
            }
        }
    }

    private static double number(MetricValue.Point point, double missing) {
        return point.value().map(Number::doubleValue).orElse(missing);
    }

    /** Draws points that follow one another without a gap. */
    private void line(int number, int part, String name, List<double[]> run) {
        ILineSeries<?> drawn =
                (ILineSeries<?>) chart.getSeriesSet().createSeries(ISeries.SeriesType.LINE, number + "#" + part);
        drawn.setDescription(name);
        drawn.setVisibleInLegend(part == 0);
        drawn.setXSeries(run.stream().mapToDouble(point -> point[0]).toArray());
        drawn.setYSeries(run.stream().mapToDouble(point -> point[1]).toArray());
        drawn.setLineWidth(2);
        drawn.setAntialias(SWT.ON);
        drawn.setSymbolType(run.size() == 1 ? ILineSeries.PlotSymbolType.CIRCLE : ILineSeries.PlotSymbolType.NONE);
        drawn.setSymbolSize(3);
    }

    private void axes() {
        int count = series.get(0).points().size();
        IAxis across = chart.getAxisSet().getXAxis(0);
        IAxis up = chart.getAxisSet().getYAxis(0);
        up.getTick().setFormat(ChartWords.figures());
        if (bars && !words.areDays()) {
            String[] names = new String[count];
            for (int i = 0; i < count; i++) {
                names[i] = words.label(i);
            }
            across.setCategorySeries(names);
            across.enableCategory(true);
            chart.setOrientation(SWT.VERTICAL);
            across.setReversed(true);
        } else {
            across.getTick().setFormat(words.axis());
        }
        chart.getAxisSet().adjustRange();
        if (!across.isCategoryEnabled()) {
            across.setRange(
                    bars ? new Range(-0.5, count - 0.5) : new Range(0, Math.max(1, count - 1) * ROOM_FOR_LABEL));
        }
        Range range = up.getRange();
        double least = Math.min(0, lowest());
        up.setRange(new Range(
                least,
                range.upper <= least ? least + 1 : range.upper + (range.upper - least) * (lying() ? 0.2 : 0.08)));
    }

    /** Whether bars run from left to right, as those with names do. */
    private boolean lying() {
        return chart.getOrientation() == SWT.VERTICAL;
    }

    private double lowest() {
        return series.stream()
                .flatMap(each -> each.points().stream())
                .mapToDouble(point -> number(point, 0))
                .min()
                .orElse(0);
    }

    private void tip(int x, int y) {
        IAxis axis = chart.getAxisSet().getXAxis(0);
        int index = (int) Math.round(axis.getDataCoordinate(lying() ? y : x));
        if (index < 0 || index >= series.get(0).points().size()) {
            chart.getPlotArea().setToolTipText(null);
            return;
        }
        StringBuilder text = new StringBuilder(words.exact(index));
        for (ChartPanel.Series each : series.size() > 1 ? series : List.<ChartPanel.Series>of()) {
            if (index < each.points().size()) {
                text.append('\n')
                        .append(each.name())
                        .append(": ")
                        .append(each.points()
                                .get(index)
                                .value()
                                .map(words::figure)
                                .orElse("\u2013"));
            }
        }
        chart.getPlotArea().setToolTipText(text.toString());
    }

    /** Writes the last value at the end of a line, and each value at its bar where there are few. */
    private final class DirectLabels implements ICustomPaintListener {

        private static final int FEW = 12;

        @Override
        public void paintControl(PaintEvent event) {
            GC gc = event.gc;
            gc.setFont(Fonts.small(chart));
            gc.setForeground(Theme.of(chart).text());
            if (series.size() > 1) {
                return;
            }
            List<MetricValue.Point> points = series.get(0).points();
            if (bars && points.size() <= FEW) {
                for (int i = 0; i < points.size(); i++) {
                    write(gc, i, points.get(i));
                }
            } else if (!bars) {
                for (int i = points.size() - 1; i >= 0; i--) {
                    if (points.get(i).value().isPresent()) {
                        write(gc, i, points.get(i));
                        return;
                    }
                }
            }
        }

        private void write(GC gc, int index, MetricValue.Point point) {
            if (point.value().isEmpty()) {
                return;
            }
            String text = words.figure(point.value().get());
            Point size = gc.textExtent(text);
            Point room = chart.getPlotArea().getSize();
            int across = chart.getAxisSet().getXAxis(0).getPixelCoordinate(index);
            int up = chart.getAxisSet().getYAxis(0).getPixelCoordinate(number(point, 0));
            int x = lying() ? up + Space.XS : bars ? across - size.x / 2 : across + Space.XS;
            int y = lying() ? across - size.y / 2 : bars ? up - size.y - Space.XS : up - size.y / 2;
            gc.drawText(
                    text, Math.max(0, Math.min(x, room.x - size.x)), Math.max(0, Math.min(y, room.y - size.y)), true);
        }

        @Override
        public boolean drawBehindSeries() {
            return false;
        }
    }
}
