package org.maitri.customers.ui.internal.duplicates;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.maitri.customers.ui.internal.Messages;
import org.maitri.ui.theme.Theme;

/** The pairs with their scores drawn as bars. */
final class DuplicatesTable {

    private static final int SCORE = 0;
    private static final int REASONS = 3;
    private static final int[] WIDTHS = {90, 180, 180, 520};
    private static final int NARROW = 130;
    private static final int BAR = 6;
    private static final int EDGES = 14;

    private final Table table;
    private List<DuplicateRow> rows = List.of();

    /** @param chosen hears which row is chosen */
    DuplicatesTable(Composite parent, Consumer<DuplicateRow> chosen) {
        table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.VIRTUAL | SWT.BORDER);
        table.setHeaderVisible(true);
        String[] names = {"score", "first", "second", "reasons"};
        for (int i = 0; i < names.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(Messages.get("duplicates.column." + names[i]));
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.Resize, event -> share());
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.Selection, event -> chosen.accept(selected()));
        Theme.onChange(table, table::redraw);
    }

    Table control() {
        return table;
    }

    void show(List<DuplicateRow> shown) {
        int before = Math.max(0, table.getSelectionIndex());
        rows = shown;
        table.setItemCount(rows.size());
        table.clearAll();
        if (!rows.isEmpty()) {
            table.setSelection(Math.min(before, rows.size() - 1));
            table.notifyListeners(SWT.Selection, new Event());
        }
    }

    /** The chosen row; null if there is none. */
    DuplicateRow selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= rows.size() ? null : rows.get(index);
    }

    private void fill(Event event) {
        DuplicateRow row = rows.get(event.index);
        GC gc = new GC(table);
        String reasons = row.reasons(table.getColumn(REASONS).getWidth() - EDGES, text -> gc.textExtent(text).x);
        gc.dispose();
        ((TableItem) event.item).setText(new String[] {
            Math.round(row.pair().score() * 100) + " %", row.first(), row.second(), reasons
        });
    }

    /** Where it is narrow the titles give way, so that some of why they are likely the same is within sight. */
    private void share() {
        int left = table.getClientArea().width - WIDTHS[SCORE];
        int title = Math.clamp(left / 4, NARROW, WIDTHS[1]);
        for (int i = SCORE + 1; i < REASONS; i++) {
            table.getColumn(i).setWidth(title);
        }
        table.getColumn(REASONS).setWidth(Math.max(title, left - 2 * title));
        table.clearAll();
    }

    /** A bar under the number, as long as the score is high. */
    private void paint(Event event) {
        if (event.index != SCORE) {
            return;
        }
        TableItem item = (TableItem) event.item;
        int index = table.indexOf(item);
        if (index >= 0 && index < rows.size()) {
            Rectangle cell = item.getBounds(SCORE);
            GC gc = event.gc;
            Theme theme = Theme.of(table);
            gc.setBackground((event.detail & SWT.SELECTED) != 0 ? theme.onAccent() : theme.accent());
            int width = (int) ((cell.width - 50) * rows.get(index).pair().score());
            gc.fillRectangle(cell.x + 44, cell.y + (cell.height - BAR) / 2, Math.max(1, width), BAR);
        }
    }
}
