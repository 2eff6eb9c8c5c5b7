package org.maitri.ui.internal.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.LineStyle;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Theme;

/** Gives a chart the look of the house in the active theme. UI thread only. */
final class ChartStyle {

    private static final int STEP = 40;

    private ChartStyle() {}

    /** Where things are counted, the axis has whole steps: there is no half a ticket. */
    static void wholeSteps(Chart chart) {
        IAxis up = chart.getAxisSet().getYAxis(0);
        Runnable fit = () -> {
            var area = chart.getPlotArea().getSize();
            int length = chart.getOrientation() == SWT.VERTICAL ? area.x : area.y;
            double range = up.getRange().upper - up.getRange().lower;
            int unit = range <= 0 ? 0 : (int) Math.ceil(length / range);
            if (length > 0 && up.getTick().getTickMarkStepHint() != Math.max(STEP, unit)) {
                up.getTick().setTickMarkStepHint(Math.max(STEP, unit));
                chart.redraw();
            }
        };
        chart.getPlotArea().getControl().addListener(SWT.Resize, event -> fit.run());
        fit.run();
    }

    /** What is the same in all themes: no title, no legend of one, thin lines. */
    static void arrange(Chart chart) {
        chart.getTitle().setVisible(false);
        chart.getLegend().setVisible(false);
        chart.getLegend().setPosition(SWT.BOTTOM);
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTitle().setVisible(false);
            axis.getTick().setFont(Fonts.small(chart));
            axis.setDrawAxisLine(false);
        }
        chart.getTypedListeners(SWT.Paint, PaintListener.class)
                .filter(each -> each.getClass().getSimpleName().equals("AxisTickMarks"))
                .toList()
                .forEach(chart::removePaintListener); // the grid says it; between bars they would point at nothing
        chart.getAxisSet().getXAxis(0).getGrid().setStyle(LineStyle.NONE);
        chart.getAxisSet().getYAxis(0).getGrid().setStyle(LineStyle.SOLID);
        chart.getAxisSet().getYAxis(0).getTick().setTickMarkStepHint(STEP);
        chart.getAxisSet().getXAxis(0).getTick().setTickMarkStepHint(70);
    }

    /** The colours. @param several whether series are told apart by colour */
    static void paint(Chart chart, boolean several) {
        Theme theme = Theme.of(chart);
        chart.setBackground(theme.surface());
        chart.getPlotArea().setBackground(theme.surface());
        chart.getLegend().setBackground(theme.surface());
        chart.getLegend().setForeground(theme.text());
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTick().setForeground(theme.mutedText());
            axis.getGrid().setForeground(theme.neutral(2));
        }
        for (ISeries<?> series : chart.getSeriesSet().getSeries()) {
            int number =
                    Integer.parseInt(series.getId().substring(0, series.getId().indexOf('#')));
            var colour = several ? theme.series(number) : theme.accent();
            if (series instanceof ILineSeries<?> line) {
                line.setLineColor(colour);
                line.setSymbolColor(colour);
            } else if (series instanceof IBarSeries<?> bars) {
                bars.setBarColor(colour);
            }
            series.getLabel().setForeground(theme.mutedText());
        }
    }
}
