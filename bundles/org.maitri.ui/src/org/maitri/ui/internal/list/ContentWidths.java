package org.maitri.ui.internal.list;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.ListRow;

/** How wide the columns of a list have to be for what its first rows hold. */
final class ContentWidths {

    private static final int ROWS = 40;
    private static final int WIDEST = 320;
    private static final int WIDEST_CHOICE = 170; // of those that no row may have

    private final Control table;
    private final CellPainter cells;
    private final HeaderPainter headers;

    ContentWidths(Control table, CellPainter cells, HeaderPainter headers) {
        this.table = table;
        this.cells = cells;
        this.headers = headers;
    }

    void fit(Columns columns, RecordListPresenter presenter) {
        List<ListRow> rows = IntStream.range(0, Math.min(ROWS, presenter.loaded()))
                .mapToObj(presenter::row)
                .filter(Objects::nonNull)
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        List<Columns.Column> shown = columns.shown();
        GC gc = new GC(table);
        columns.fit(i -> width(gc, shown.get(i).field(), rows, i == 0));
        gc.dispose();
    }

    private int width(GC gc, Field<?> field, List<ListRow> rows, boolean first) {
        int content = rows.stream()
                .mapToInt(row -> cells.width(gc, field, row, first))
                .max()
                .orElse(0);
        int today = field.kind().equals(FieldKind.MOMENT) ? cells.widthOfToday(gc, field) : 0;
        int choices = field.choices().stream()
                .mapToInt(choice -> cells.width(gc, choice))
                .max()
                .orElse(0);
        return IntStream.of(
                        headers.width(gc, field), today, Math.min(WIDEST, content), Math.min(WIDEST_CHOICE, choices))
                .max()
                .orElse(0);
    }
}
