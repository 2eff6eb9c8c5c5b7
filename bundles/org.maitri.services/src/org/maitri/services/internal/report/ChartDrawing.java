package org.maitri.services.internal.report;

import java.io.IOException;
import org.maitri.spi.paper.Paper;
import org.maitri.spi.paper.PaperText;
import org.maitri.spi.report.ReportChart;

/** Draws a chart on paper. */
final class ChartDrawing {

    private static final double HEIGHT = 130;
    private static final double AXIS = 44;
    private static final double SIZE = 7;
    private static final int GRID = 0xD8DDE3;

    private final Paper paper;
    private final ReportChart chart;
    private final Plot plot;

    ChartDrawing(Paper paper, ReportChart chart) {
        this.paper = paper;
        this.chart = chart;
        plot = new Plot(chart);
    }

    void draw(ReportPages pages) throws IOException {
        pages.room(HEIGHT + 60);
        pages.lines(chart.title(), 10, true);
        if (plot.isEmpty()) {
            pages.lines(Messages.get("page.nothing"), 8, false);
            return;
        }
        double left = pages.left() + AXIS;
        double wide = pages.width() - AXIS;
        double legend = pages.y() + 12;
        double bottom = legend + 10 + HEIGHT;
        plot.grid().forEach(value -> {
            double y = bottom - plot.y(value) * HEIGHT;
            pages.file().path(new double[] {left, y, left + wide, y}, 0.5, GRID);
            PaperText words = paper.line(ReportWords.number(value, chart.unit()), SIZE, false);
            pages.file().text(words, left - 4 - words.width(), y + 2);
        });
        plot.labels(6).forEach(label -> {
            PaperText words = paper.line(label.words(), SIZE, false);
            double x = left + label.x() * wide - words.width() / 2;
            pages.file().text(words, Math.clamp(x, left, left + wide - words.width()), bottom + 10);
        });
        double x = left;
        for (int i = 0; i < chart.series().size(); i++) {
            pages.file().fill(x, legend - 6, 6, 6, plot.colour(i));
            PaperText name = paper.line(chart.series().get(i).name(), SIZE, false);
            pages.file().text(name, x + 9, legend);
            x += name.width() + 24;
            series(pages, i, left, bottom, wide);
        }
        pages.gap(bottom - pages.y() + 14);
        pages.lines(chart.definition(), 8, false);
    }

    private void series(ReportPages pages, int series, double left, double bottom, double wide) {
        int colour = plot.colour(series);
        if (plot.bars()) {
            plot.bars(series)
                    .forEach(bar -> pages.file()
                            .fill(
                                    left + bar[0] * wide,
                                    bottom - bar[2] * HEIGHT,
                                    bar[1] * wide,
                                    bar[2] * HEIGHT,
                                    colour));
            return;
        }
        for (double[] line : plot.lines(series)) {
            double[] places = new double[line.length];
            for (int i = 0; i < line.length; i += 2) {
                places[i] = left + line[i] * wide;
                places[i + 1] = bottom - line[i + 1] * HEIGHT;
            }
            pages.file().path(places, 1.2, colour);
        }
    }
}
