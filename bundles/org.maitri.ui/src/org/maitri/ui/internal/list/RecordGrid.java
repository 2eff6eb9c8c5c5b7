package org.maitri.ui.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.VisualRefreshEvent;
import org.eclipse.nebula.widgets.nattable.painter.layer.NatLayerPainter;
import org.eclipse.nebula.widgets.nattable.reorder.event.ColumnReorderEvent;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.ListRow;
import org.maitri.ui.Accessibility;
import org.maitri.ui.RelativeTime;
import org.maitri.ui.internal.bulk.Chosen;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Styles;
import org.maitri.ui.theme.Theme;

/** The table of a list. Draws what the presenter has and tells what the person selected and opened. UI thread only. */
public final class RecordGrid extends Composite {

    private static final int ROW_HEIGHT = 28;

    static {
        CollectionFactories.load();
    }

    private final RecordListPresenter presenter;
    private final Columns columns;
    private final GridLayers layers;
    private final NatTable table;
    private final GridHover hover;
    private final ContentWidths content;
    private final List<Runnable> selectionListeners = new ArrayList<>();
    private final List<Runnable> columnListeners = new ArrayList<>();
    private List<RecordRef> remembered = List.of();
    private boolean adjusting;
    private boolean everything;
    private int gap = -1; // where the selected row has left the list
    private boolean measured;

    public RecordGrid(Composite parent, RecordListPresenter presenter, Columns columns) {
        super(parent, SWT.NONE);
        this.presenter = presenter;
        this.columns = columns;
        setLayout(new WholeRows());
        Styles.unstyled(this);
        layers = new GridLayers(presenter, columns, rowHeight(this));
        table = new NatTable(
                this,
                SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL,
                layers.whole,
                false);
        Styles.unstyled(table);
        hover = new GridHover(table, layers.window);
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        CellPainter cells = new CellPainter(table, presenter, columns, hover::row);
        HeaderPainter headers = new HeaderPainter(table, presenter, columns);
        content = new ContentWidths(table, cells, headers);
        table.addConfiguration(GridLayers.painters(cells, headers));
        table.setLayerPainter(new NatLayerPainter(table));
        table.configure();
        new GridKeys(this, table, layers).install();
        new GridTooltip(table, presenter, columns).activate();
        listen();
        widths();
        Accessibility.name(table, this::spoken);
        RelativeTime.onTick(table, table::redraw);
        Theme.apply(table, () -> {
            Color surface = Theme.of(table).surface();
            setBackground(surface);
            table.setBackground(surface);
            table.redraw();
        });
    }

    /** How high a row is, and the head. */
    public static int rowHeight(Control control) {
        return Fonts.grown(control, ROW_HEIGHT);
    }

    private void listen() {
        layers.selection.addLayerListener(event -> {
            if (event instanceof ISelectionEvent && !adjusting) {
                everything = false;
                remembered = selection().stream().map(ListRow::record).toList();
                selectionListeners.forEach(Runnable::run);
            }
        });
        layers.body.addLayerListener(event -> {
            if (event instanceof ColumnResizeEvent resized && !adjusting) {
                for (Range range : resized.getColumnPositionRanges()) {
                    for (int i = range.start; i < range.end; i++) {
                        columns.resize(i, layers.body.getColumnWidthByPosition(i));
                    }
                }
                columnListeners.forEach(Runnable::run);
            }
        });
        layers.order.addLayerListener(event -> {
            if (event instanceof ColumnReorderEvent && !adjusting) {
                List<Integer> order = List.copyOf(layers.order.getColumnIndexOrder());
                getDisplay().asyncExec(() -> reordered(order));
            }
        });
        table.getUiBindingRegistry()
                .registerSingleClickBinding(
                        new MouseEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, MouseEventMatcher.LEFT_BUTTON),
                        (natTable, event) -> {
                            int index = natTable.getColumnIndexByPosition(natTable.getColumnPositionByX(event.x));
                            if (index >= 0 && index < columns.shown().size()) {
                                presenter
                                        .asked()
                                        .sortBy(columns.shown().get(index).field());
                            }
                        });
        addListener(SWT.Resize, event -> {
            widths();
            keepInSight();
        });
    }

    /** Where the list gets smaller, the row that is worked on stays in sight. */
    private void keepInSight() {
        int row = anchor();
        if (row >= 0
                && row < presenter.rowCount()
                && remembered.size() == 1
                && layers.selection.isRowPositionSelected(row)) {
            layers.window.moveRowPositionIntoViewport(row);
        }
    }

    /** As high as whole rows are, so that none is cut in half. */
    private final class WholeRows extends Layout {

        @Override
        protected Point computeSize(Composite composite, int width, int height, boolean flush) {
            return table.computeSize(width, height, flush);
        }

        @Override
        protected void layout(Composite composite, boolean flush) {
            Rectangle area = composite.getClientArea();
            int header = layers.names.getHeight();
            int row = Math.max(1, layers.body.getRowHeightByPosition(0));
            boolean besides = table.getScrollbarsMode() == SWT.NONE
                    && table.getHorizontalBar().isVisible();
            int bar = besides ? table.getHorizontalBar().getSize().y : 0;
            int rows = (area.height - header - bar) / row;
            int height = rows > 0 && presenter.rowCount() > rows ? header + bar + rows * row : area.height;
            table.setBounds(area.x, area.y, area.width, height);
        }
    }

    private void reordered(List<Integer> order) {
        if (!isDisposed()) {
            columns.reorder(order);
            columnsChanged();
            columnListeners.forEach(Runnable::run);
        }
    }

    /** Call after the columns were changed from outside. */
    public void columnsChanged() {
        adjusting = true;
        layers.order.resetReorder();
        layers.body.fireLayerEvent(new StructuralRefreshEvent(layers.body));
        layers.names.fireLayerEvent(new StructuralRefreshEvent(layers.names));
        adjusting = false;
        content.fit(columns, presenter);
        widths();
        table.redraw();
    }

    void columnsWereChosen() {
        columnListeners.forEach(Runnable::run);
    }

    private void widths() {
        adjusting = true;
        int room = getClientArea().width - table.getVerticalBar().getSize().x;
        int[] widths = ColumnWidths.fitted(columns.shown(), room);
        for (int i = 0; i < widths.length; i++) {
            if (layers.body.getColumnWidthByPosition(i) != widths[i]) {
                layers.body.setColumnWidthByPosition(i, widths[i]);
            }
        }
        adjusting = false;
    }

    /** Draws what the presenter has now; selection and place stay. */
    public void refresh() {
        if (!measured && presenter.loaded() > 0) {
            measured = true;
            content.fit(columns, presenter);
            widths();
        }
        adjusting = true;
        int origin = layers.window.getOrigin().getY();
        int row = anchor();
        PositionCoordinate anchor = layers.selection.getSelectionAnchor();
        layers.selection.clear(false);
        layers.body.fireLayerEvent(new StructuralRefreshEvent(layers.body));
        if (everything) {
            table.doCommand(new SelectAllCommand());
        }
        for (RecordRef record : everything ? List.<RecordRef>of() : remembered) {
            int index = presenter.indexOf(record);
            if (index >= 0) {
                layers.selection.selectRow(Math.max(0, anchor.getColumnPosition()), index, false, true);
            }
        }
        layers.window.setOriginY(origin);
        adjusting = false;
        layout();
        layers.body.fireLayerEvent(new VisualRefreshEvent(layers.body));
        if (!everything && remembered.size() != selection().size()) {
            remembered = selection().stream().map(ListRow::record).toList();
            gap = remembered.isEmpty() ? row : -1;
            selectionListeners.forEach(Runnable::run);
        }
    }

    /** The selected rows from top to bottom, as far as they were fetched. */
    public List<ListRow> selection() {
        return SelectedRows.of(layers.selection.getSelectedRowPositions())
                .mapToObj(presenter::row)
                .filter(Objects::nonNull)
                .toList();
    }

    public void onSelect(Runnable listener) {
        selectionListeners.add(listener);
    }

    /** Runs when the person changed the width or order of columns. */
    public void onColumns(Runnable listener) {
        columnListeners.add(listener);
    }

    /** Runs with the row that the person opened with Enter or a double click. */
    public void onOpen(Consumer<ListRow> open) {
        table.addListener(SWT.MouseDoubleClick, event -> {
            int row = table.getRowIndexByPosition(table.getRowPositionByY(event.y));
            boolean body = table.getRegionLabelsByXY(event.x, event.y) != null
                    && table.getRegionLabelsByXY(event.x, event.y).hasLabel(GridRegion.BODY);
            if (body && presenter.row(row) != null) {
                open.accept(presenter.row(row));
            }
        });
        table.addListener(SWT.KeyDown, event -> {
            if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && event.stateMask == 0) {
                selection().stream().findFirst().ifPresent(open);
            }
        });
    }

    /** Selects one row and brings it into sight. */
    void select(int index) {
        if (presenter.row(index) != null) {
            layers.selection.selectRow(0, index, false, false);
            layers.window.moveRowPositionIntoViewport(index);
        }
        presenter.seen(index);
    }

    /** Selects all rows of the list; those of a long one need not be fetched for it. */
    public void selectAll() {
        presenter.whole(() -> table.doCommand(new SelectAllCommand()), () -> {
            adjusting = true;
            table.doCommand(new SelectAllCommand());
            adjusting = false;
            everything = true;
            remembered = selection().stream().map(ListRow::record).toList();
            selectionListeners.forEach(Runnable::run);
        });
    }

    /** Whether all rows of a list are selected that were not all fetched. */
    public boolean everything() {
        return everything;
    }

    /** The records that are selected, fetched or not. */
    public Chosen chosen() {
        return everything
                ? Chosen.all(
                        presenter.query(RecordListPresenter.PAGE),
                        presenter.total().orElse(presenter.loaded()))
                : Chosen.some(
                        presenter.query(RecordListPresenter.PAGE),
                        selection().stream().map(ListRow::record).toList());
    }

    /** Goes to the last row of the list. */
    void selectEnd() {
        presenter.toEnd(() -> select(presenter.rowCount() - 1));
    }

    /** The row that moves start from, or -1. */
    int anchor() {
        PositionCoordinate last = layers.selection.getLastSelectedCellPosition();
        return last == null ? -1 : last.getRowPosition();
    }

    /** The row that a move down comes to; where the selected one has left the list, the one in its place. */
    int below() {
        return anchor() < 0 ? Math.max(0, gap) : anchor() + 1;
    }

    /** The row that a move up comes to. */
    int above() {
        return (anchor() < 0 ? gap : anchor()) - 1;
    }

    RecordListPresenter presenter() {
        return presenter;
    }

    Columns columns() {
        return columns;
    }

    /** The control that has the focus and the menu. */
    public NatTable table() {
        return table;
    }

    private String spoken() {
        return selection().stream()
                .findFirst()
                .map(row -> new RowWords(columns).sentence(row))
                .orElse(presenter.type().pluralLabel());
    }

    @Override
    public boolean setFocus() {
        return table.setFocus();
    }
}
