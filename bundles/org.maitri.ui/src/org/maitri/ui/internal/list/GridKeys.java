package org.maitri.ui.internal.list;

import java.util.List;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.maitri.spi.record.Field;

/** The keys of a list beside the arrows: j and k, Home and End, Ctrl+A, and s to sort. */
final class GridKeys {

    private final RecordGrid grid;
    private final NatTable table;
    private final GridLayers layers;

    GridKeys(RecordGrid grid, NatTable table, GridLayers layers) {
        this.grid = grid;
        this.table = table;
        this.layers = layers;
    }

    void install() {
        table.getUiBindingRegistry()
                .registerFirstKeyBinding(
                        (event) -> handled(event.keyCode, event.stateMask),
                        (natTable, event) -> press(event.keyCode, event.stateMask));
        table.addListener(SWT.FocusIn, this::entered);
    }

    private boolean handled(int key, int mask) {
        boolean arrow = mask == 0 && (key == SWT.ARROW_DOWN || key == SWT.ARROW_UP);
        boolean plain = mask == 0 && (key == 'j' || key == 'k' || key == SWT.HOME || key == SWT.END);
        return plain
                || arrow && grid.anchor() < 0
                || key == 's' && (mask == 0 || mask == SWT.SHIFT)
                || mask == SWT.MOD1 && (key == 'a' || key == SWT.HOME || key == SWT.END);
    }

    private void press(int key, int mask) {
        int last = grid.presenter().rowCount() - 1;
        switch (key) {
            case 'j', SWT.ARROW_DOWN -> grid.select(Math.min(last, grid.below()));
            case 'k', SWT.ARROW_UP -> grid.select(Math.max(0, grid.above()));
            case 's' -> sort(mask == 0);
            case SWT.HOME -> grid.select(0);
            case SWT.END -> grid.selectEnd();
            default -> grid.selectAll();
        }
    }

    /** By the next column that can be sorted by, or by the same one the other way round. */
    private void sort(boolean next) {
        List<? extends Field<?>> shown =
                grid.columns().shown().stream().map(Columns.Column::field).toList();
        List<? extends Field<?>> fields =
                shown.stream().filter(field -> field.is(Field.Use.SORTED)).toList();
        String now = grid.presenter().asked().sort().field();
        int at = fields.stream().map(Field::id).toList().indexOf(now);
        if (!fields.isEmpty() && (next || at >= 0)) {
            Field<?> wanted = fields.get(next ? (at + 1) % fields.size() : at);
            grid.presenter().asked().sortBy(wanted);
            layers.window.moveColumnPositionIntoViewport(shown.indexOf(wanted));
        }
    }

    private void entered(Event event) {
        if (layers.selection.getSelectedRowCount() == 0 && grid.presenter().loaded() > 0) {
            grid.select(0);
        }
    }
}
