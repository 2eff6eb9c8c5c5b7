package org.maitri.ui.internal.list;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Sort;
import org.maitri.ui.Ellipsis;
import org.maitri.ui.Icons;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Theme;

/** Draws the column names, and the arrow that tells the order. */
final class HeaderPainter extends AbstractCellPainter {

    private static final int ARROW = 12;

    private final Control table;
    private final RecordListPresenter presenter;
    private final Columns columns;

    HeaderPainter(Control table, RecordListPresenter presenter, Columns columns) {
        this.table = table;
        this.presenter = presenter;
        this.columns = columns;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        Theme theme = Theme.of(table);
        gc.setBackground(theme.raised());
        gc.fillRectangle(bounds);
        gc.setForeground(theme.line());
        gc.drawLine(bounds.x, bounds.y + bounds.height - 1, bounds.x + bounds.width, bounds.y + bounds.height - 1);
        var shown = columns.shown();
        if (cell.getColumnIndex() >= shown.size()) {
            return;
        }
        Field<?> field = shown.get(cell.getColumnIndex()).field();
        Sort sort = presenter.asked().sort();
        boolean sorted = sort.field().equals(field.id());
        gc.setFont(Fonts.small(table));
        gc.setForeground(sorted ? theme.text() : theme.mutedText());
        int room = bounds.width - 2 * Space.S - (sorted ? ARROW + Space.XS : 0);
        String text = Ellipsis.fit(gc, field.label(), room);
        int width = gc.textExtent(text).x;
        int x = field.kind().isNumber() ? bounds.x + Space.S + Math.max(0, room - width) : bounds.x + Space.S;
        gc.drawText(text, x, bounds.y + (bounds.height - 1 - gc.getFontMetrics().getHeight()) / 2, true);
        if (sorted) {
            String arrow = sort.descending() ? "arrow-down" : "arrow-up";
            gc.drawImage(
                    Icons.image(table.getDisplay(), arrow, ARROW, theme.text().getRGB()),
                    x + width + Space.XS,
                    bounds.y + (bounds.height - ARROW) / 2);
        }
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        var shown = columns.shown();
        return cell.getColumnIndex() < shown.size()
                ? width(gc, shown.get(cell.getColumnIndex()).field())
                : 0;
    }

    /** The room that the name of a column takes with its margins and the arrow. */
    int width(GC gc, Field<?> field) {
        gc.setFont(Fonts.small(table));
        return gc.textExtent(field.label()).x + 2 * Space.S + ARROW + Space.XS;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return RecordGrid.rowHeight(table);
    }
}
