package org.maitri.ui.internal.list;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.ListRow;
import org.maitri.ui.FieldText;
import org.maitri.ui.internal.Messages;

/** Says on hover what a cell has no room for: exact moments, long texts, how a column can be sorted. */
final class GridTooltip extends DefaultToolTip {

    private final NatTable table;
    private final RecordListPresenter presenter;
    private final Columns columns;
    private final FieldText texts = FieldText.local();

    GridTooltip(NatTable table, RecordListPresenter presenter, Columns columns) {
        super(table, ToolTip.NO_RECREATE, false);
        this.table = table;
        this.presenter = presenter;
        this.columns = columns;
        setPopupDelay(500);
        setShift(new Point(12, 16));
        setStyle(SWT.NONE);
    }

    @Override
    protected Object getToolTipArea(Event event) {
        return new Point(table.getColumnPositionByX(event.x), table.getRowPositionByY(event.y));
    }

    @Override
    protected String getText(Event event) {
        int column = table.getColumnIndexByPosition(table.getColumnPositionByX(event.x));
        int position = table.getRowPositionByY(event.y);
        if (column < 0 || column >= columns.shown().size() || position < 0) {
            return null;
        }
        Field<?> field = columns.shown().get(column).field();
        if (position == 0) {
            return field.is(Field.Use.SORTED) ? Messages.get("list.sort", field.label()) : field.label();
        }
        ListRow row = presenter.row(table.getRowIndexByPosition(position));
        String detail = row == null ? "" : texts.detail(field, row.value(field.id()));
        return detail.isEmpty() ? null : detail;
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        return getText(event) != null && super.shouldCreateToolTip(event);
    }
}
