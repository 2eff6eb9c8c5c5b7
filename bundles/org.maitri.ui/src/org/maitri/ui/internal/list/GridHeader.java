package org.maitri.ui.internal.list;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** Gives the table the names of its columns. */
final class GridHeader implements IDataProvider {

    private final Columns columns;

    GridHeader(Columns columns) {
        this.columns = columns;
    }

    @Override
    public Object getDataValue(int column, int row) {
        var shown = columns.shown();
        return column < shown.size() ? shown.get(column).field().label() : "";
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException("Headers are read-only");
    }

    @Override
    public int getColumnCount() {
        return columns.shown().size();
    }

    @Override
    public int getRowCount() {
        return 1;
    }
}
