package org.maitri.ui.internal.list;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Knows which row is under the pointer and has it drawn. */
final class GridHover {

    private final NatTable table;
    private final ILayer body;
    private int row = -1;

    GridHover(NatTable table, ILayer body) {
        this.table = table;
        this.body = body;
        table.addListener(SWT.MouseMove, this::moved);
        table.addListener(SWT.MouseExit, event -> set(-1));
    }

    /** The index of the row, or -1. */
    int row() {
        return row;
    }

    private void moved(Event event) {
        int position = table.getRowPositionByY(event.y);
        set(position <= 0 ? -1 : table.getRowIndexByPosition(position));
    }

    private void set(int hovered) {
        if (hovered != row) {
            int before = row;
            row = hovered;
            repaint(before);
            repaint(hovered);
        }
    }

    private void repaint(int index) {
        if (index < 0) {
            return;
        }
        for (int position = 1; position < table.getRowCount(); position++) {
            if (table.getRowIndexByPosition(position) == index) {
                table.redraw(
                        0,
                        table.getStartYOfRowPosition(position),
                        Math.max(body.getWidth(), table.getSize().x),
                        RecordGrid.rowHeight(table),
                        false);
                return;
            }
        }
    }
}
