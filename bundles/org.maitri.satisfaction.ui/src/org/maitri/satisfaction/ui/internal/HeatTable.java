package org.maitri.satisfaction.ui.internal;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.maitri.satisfaction.ui.internal.HeatPresenter.Cell;
import org.maitri.satisfaction.ui.internal.HeatPresenter.Row;
import org.maitri.ui.theme.Theme;

/** Draws scores by team and driver: each cell on the colour of what its score means, with the reason of a missing one. */
final class HeatTable {

    private static final int REST = 24;

    private final Table table;
    private List<Row> rows = List.of();

    HeatTable(Composite parent) {
        table = new Table(parent, SWT.SINGLE | SWT.HIDE_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setToolTipText("");
        table.addListener(SWT.Selection, event -> table.deselectAll());
        table.addListener(SWT.FocusIn, event -> table.deselectAll());
        table.addListener(SWT.MouseMove, event -> explain(new Point(event.x, event.y)));
        Theme.onChange(table, this::paint);
    }

    Table control() {
        return table;
    }

    void show(HeatPresenter.View view) {
        rows = view.rows();
        table.setRedraw(false);
        for (TableColumn old : table.getColumns()) {
            old.dispose();
        }
        table.removeAll();
        column(Messages.get("heat.team"), SWT.LEFT);
        view.headings().forEach(heading -> column(heading, SWT.RIGHT));
        column("", SWT.LEFT); // takes the room that is left, so that no score is drawn out
        for (Row row : rows) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(0, row.team());
            for (int i = 0; i < row.cells().size(); i++) {
                item.setText(i + 1, row.cells().get(i).text());
            }
        }
        paint();
        for (int i = 0; i < table.getColumnCount() - 1; i++) {
            table.getColumn(i).pack();
        }
        table.getColumn(table.getColumnCount() - 1).setWidth(REST);
        table.deselectAll();
        table.setRedraw(true);
    }

    private void column(String heading, int alignment) {
        TableColumn column = new TableColumn(table, alignment);
        column.setText(heading);
        column.setMoveable(false);
    }

    private void paint() {
        Theme theme = Theme.of(table);
        table.setBackground(theme.surface());
        table.setForeground(theme.text());
        table.setHeaderBackground(theme.raised());
        table.setHeaderForeground(theme.text());
        for (int i = 0; i < rows.size(); i++) {
            TableItem item = table.getItem(i);
            List<Cell> cells = rows.get(i).cells();
            for (int j = 0; j < cells.size(); j++) {
                Cell cell = cells.get(j);
                item.setBackground(
                        j + 1,
                        cell.tone() == null
                                ? theme.surface()
                                : theme.tone(cell.tone()).fill());
                item.setForeground(
                        j + 1,
                        cell.tone() == null
                                ? theme.mutedText()
                                : theme.tone(cell.tone()).text());
            }
        }
    }

    private void explain(Point at) {
        String text = "";
        for (int i = 0; i < table.getItemCount(); i++) {
            List<Cell> cells = rows.get(i).cells();
            for (int j = 0; j < cells.size(); j++) {
                if (table.getItem(i).getBounds(j + 1).contains(at)) {
                    text = cells.get(j).explanation();
                }
            }
        }
        if (!text.equals(table.getToolTipText())) {
            table.setToolTipText(text);
        }
    }
}
