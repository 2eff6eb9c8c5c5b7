package org.maitri.ui.internal.list;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.maitri.spi.record.ListRow;

/** Gives the table what the presenter has: the value of a cell, or nothing while its row is still to come. */
final class GridRows implements IDataProvider {

    private final RecordListPresenter presenter;
    private final Columns columns;

    GridRows(RecordListPresenter presenter, Columns columns) {
        this.presenter = presenter;
        this.columns = columns;
    }

    @Override
    public Object getDataValue(int column, int row) {
        ListRow found = presenter.row(row);
        var shown = columns.shown();
        return found == null || column >= shown.size()
                ? null
                : found.value(shown.get(column).field().id());
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException("Lists are read-only");
    }

    @Override
    public int getColumnCount() {
        return columns.shown().size();
    }

    @Override
    public int getRowCount() {
        return presenter.rowCount();
    }
}
