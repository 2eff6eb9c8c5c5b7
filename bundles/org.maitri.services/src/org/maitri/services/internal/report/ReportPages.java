package org.maitri.services.internal.report;

import java.io.IOException;
import java.util.List;
import org.maitri.spi.paper.Paper;
import org.maitri.spi.paper.PaperFile;
import org.maitri.spi.paper.PaperText;

/** Fills pages from the top and begins new ones. */
final class ReportPages {

    private static final double MARGIN = 48;
    private static final double LEADING = 1.35;
    private static final double FOOT = 8;

    private final Paper paper;
    private final PaperFile file;
    private final String title;
    private double y = MARGIN;
    private int number = 1;

    ReportPages(Paper paper, PaperFile file, String title) {
        this.paper = paper;
        this.file = file;
        this.title = title;
    }

    double width() {
        return file.width() - 2 * MARGIN;
    }

    double left() {
        return MARGIN;
    }

    double y() {
        return y;
    }

    PaperFile file() {
        return file;
    }

    void gap(double height) {
        y += height;
    }

    /** Goes on overleaf where there is less room than that. */
    void room(double height) throws IOException {
        if (y + height > file.height() - MARGIN - 2 * FOOT) {
            end();
            file.page();
            number++;
            y = MARGIN;
        }
    }

    /** Writes the number of the page. */
    void end() {
        PaperText foot = paper.line(Messages.get("page.number", title, number), FOOT, false);
        file.text(foot, file.width() - MARGIN - foot.width(), file.height() - MARGIN / 2);
    }

    void lines(String text, double size, boolean strong) throws IOException {
        for (PaperText line : paper.wrapped(text, size, strong, width())) {
            room(size * LEADING);
            y += size * LEADING;
            file.text(line, MARGIN, y);
        }
    }

    void rule() throws IOException {
        room(20);
        file.line(MARGIN, y + 4, MARGIN + width());
        y += 4;
    }

    /** Texts beside each other. @param places where each begins, or ends if it is to the right */
    void columns(List<List<PaperText>> columns, double[] places, boolean[] right) throws IOException {
        int most = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < most; line++) {
            double size = 0;
            for (List<PaperText> column : columns) {
                size = Math.max(size, line < column.size() ? column.get(line).size() : 0);
            }
            room(size * LEADING);
            y += size * LEADING;
            for (int i = 0; i < columns.size(); i++) {
                if (line < columns.get(i).size()) {
                    PaperText text = columns.get(i).get(line);
                    file.text(text, MARGIN + places[i] - (right[i] ? text.width() : 0), y);
                }
            }
        }
    }
}
