package org.maitri.services.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.maitri.spi.paper.Paper;
import org.maitri.spi.paper.PaperText;
import org.maitri.spi.report.ReportTable;
import org.maitri.spi.report.ReportTable.Column;

/** How wide the columns of a table are on paper: no word of a heading and no number is broken. In points. */
final class TableColumns {

    private static final double LARGEST = 8;
    private static final double SMALLEST = 5;
    private static final double FIRST = 120;
    private static final double LEAST = 80;
    private static final double GAP = 8;

    private final Paper paper;
    private final ReportTable table;
    private final double size;
    private final double[] widths;

    TableColumns(ReportTable table, Paper paper, double width) {
        this.paper = paper;
        this.table = table;
        double letters = LARGEST;
        double[] needed = needed(letters);
        while (LEAST + sum(needed) > width && letters > SMALLEST) {
            letters -= 0.5;
            needed = needed(letters);
        }
        size = letters;
        widths = needed;
        double spare = Math.max(0, width - FIRST - sum(needed)) / Math.max(1, needed.length - 1);
        for (int i = 1; i < widths.length; i++) {
            widths[i] += spare;
        }
        widths[0] = Math.max(LEAST, width - sum(widths));
    }

    /** What each column but the first takes at least. */
    private double[] needed(double letters) {
        double[] needed = new double[table.columns().size()];
        for (int i = 1; i < needed.length; i++) {
            Column column = table.columns().get(i);
            int at = i;
            double heading = Stream.of(heading(column).split("[ \\n]"))
                    .mapToDouble(word -> paper.line(word, letters, true).width())
                    .max()
                    .orElse(0);
            double numbers = isRight(i)
                    ? table.rows().stream()
                            .mapToDouble(row ->
                                    paper.line(cell(row, at), letters, false).width())
                            .max()
                            .orElse(0)
                    : 0;
            needed[i] = Math.max(heading, numbers) + GAP;
        }
        return needed;
    }

    private static double sum(double[] widths) {
        double sum = 0;
        for (double each : widths) {
            sum += each;
        }
        return sum;
    }

    private static String heading(Column column) {
        return ReportWords.heading(column.label(), column.unit());
    }

    private String cell(ReportTable.Row row, int column) {
        return ReportWords.cell(
                row.cells().get(column), table.columns().get(column).unit());
    }

    private boolean isRight(int column) {
        return column > 0 && table.columns().get(column).unit().isPresent();
    }

    boolean[] right() {
        boolean[] right = new boolean[widths.length];
        for (int i = 0; i < right.length; i++) {
            right[i] = isRight(i);
        }
        return right;
    }

    /** Where each begins, or ends if it is to the right. */
    double[] places() {
        double[] places = new double[widths.length];
        double left = 0;
        for (int i = 0; i < places.length; i++) {
            places[i] = isRight(i) ? left + widths[i] : left + (i == 0 ? 0 : GAP);
            left += widths[i];
        }
        return places;
    }

    List<List<PaperText>> headings() {
        List<List<PaperText>> headings = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            headings.add(paper.wrapped(heading(table.columns().get(i)), size, true, widths[i] - GAP + 0.5));
        }
        return headings;
    }

    List<List<PaperText>> cells(ReportTable.Row row) {
        List<List<PaperText>> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            cells.add(paper.wrapped(cell(row, i), size, false, widths[i] - GAP + 0.5));
        }
        return cells;
    }
}
