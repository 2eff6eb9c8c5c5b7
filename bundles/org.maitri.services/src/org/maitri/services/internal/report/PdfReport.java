package org.maitri.services.internal.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.maitri.spi.paper.Paper;
import org.maitri.spi.paper.PaperFile;
import org.maitri.spi.paper.PaperText;
import org.maitri.spi.report.ReportChart;
import org.maitri.spi.report.ReportFigure;
import org.maitri.spi.report.ReportSection;
import org.maitri.spi.report.ReportTable;
import org.maitri.spi.report.Reports.Run;

/** Pages to be printed. */
public final class PdfReport implements ReportFile {

    private static final double BODY = 9;
    private static final double SMALL = 8;

    private final Paper paper;

    public PdfReport(Paper paper) {
        this.paper = paper;
    }

    @Override
    public void write(Run run, OutputStream out) throws IOException {
        try (PaperFile file = paper.open(out, Paper.A4_WIDTH, Paper.A4_HEIGHT)) {
            ReportPages pages = new ReportPages(paper, file, run.report().title());
            pages.lines(run.report().title(), 18, true);
            pages.lines(run.report().description(), BODY, false);
            pages.lines(ReportWords.told(run), BODY, false);
            for (ReportSection section : run.content().sections()) {
                section(pages, section);
            }
            if (!run.content().notes().isEmpty()) {
                pages.gap(12);
                pages.lines(Messages.get("page.notes"), 12, true);
                for (String note : run.content().notes()) {
                    pages.lines(note, SMALL, false);
                }
            }
            pages.end();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private void section(ReportPages pages, ReportSection section) throws IOException {
        pages.gap(14);
        pages.room(110);
        pages.lines(section.title(), 13, true);
        for (ReportFigure figure : section.figures()) {
            figure(pages, figure);
        }
        for (ReportChart chart : section.charts()) {
            pages.gap(8);
            new ChartDrawing(paper, chart).draw(pages);
        }
        for (ReportTable table : section.tables()) {
            table(pages, table);
        }
    }

    private void figure(ReportPages pages, ReportFigure figure) throws IOException {
        List<PaperText> labels = paper.wrapped(figure.label(), BODY, true, 130);
        List<PaperText> value = paper.wrapped(ReportWords.number(figure.value(), figure.unit()), BODY, true, 70);
        StringBuilder beside = new StringBuilder(ReportWords.beside(figure));
        figure.exclusions().forEach(left -> beside.append('\n').append(ReportWords.left(left)));
        List<PaperText> words = paper.wrapped(beside.toString(), SMALL, false, pages.width() - 220);
        pages.room((words.size() + 1) * SMALL * 1.5);
        pages.rule();
        pages.columns(List.of(labels, value, words), new double[] {0, 205, 220}, new boolean[] {false, true, false});
    }

    private void table(ReportPages pages, ReportTable table) throws IOException {
        pages.gap(10);
        pages.room(60);
        pages.lines(table.title(), 10, true);
        TableColumns columns = new TableColumns(table, paper, pages.width());
        pages.columns(columns.headings(), columns.places(), columns.right());
        for (ReportTable.Row row : table.rows()) {
            pages.rule();
            pages.columns(columns.cells(row), columns.places(), columns.right());
        }
        if (table.rows().isEmpty()) {
            pages.lines(Messages.get("page.nothing"), SMALL, false);
        }
        pages.gap(2);
        pages.lines(table.definition(), SMALL, false);
    }
}
