package org.maitri.ui.internal.list;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.action.IKeyAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;

/** The layers a list's table is made of: data, order of columns, selection, window, and the header above. */
final class GridLayers {

    final DataLayer body;
    final ColumnReorderLayer order;
    final SelectionLayer selection;
    final ViewportLayer window;
    final DataLayer names;
    final CompositeLayer whole = new CompositeLayer(1, 2);

    GridLayers(RecordListPresenter presenter, Columns columns, int rowHeight) {
        body = new DataLayer(new GridRows(presenter, columns), 150, rowHeight);
        order = new ColumnReorderLayer(body);
        selection = new SelectionLayer(order, false);
        selection.addConfiguration(new RowOnlySelectionConfiguration());
        selection.addConfiguration(new Moves());
        window = new ViewportLayer(selection);
        names = new DataLayer(new GridHeader(columns), 150, rowHeight);
        ColumnHeaderLayer header = new ColumnHeaderLayer(names, window, selection);
        whole.setChildLayer(GridRegion.COLUMN_HEADER, header, 0, 0);
        whole.setChildLayer(GridRegion.BODY, window, 0, 1);
        CellLayerPainter plain = new CellLayerPainter();
        body.setLayerPainter(plain);
        order.setLayerPainter(plain);
        selection.setLayerPainter(plain);
        window.setLayerPainter(plain);
        names.setLayerPainter(plain);
        header.setLayerPainter(plain);
    }

    /**
     * The usual keys without Enter, which opens a row and must not leave it for the next one first. A click on the head of a
     * column sorts by it and chooses no rows.
     */
    private static final class Moves extends RowOnlySelectionBindings {

        @Override
        protected void configureColumnHeaderMouseClickBindings(UiBindingRegistry registry) {}

        @Override
        protected void configureMoveDownBindings(UiBindingRegistry registry, IKeyAction action) {
            super.configureMoveDownBindings(registry, action);
            registry.unregisterKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR));
        }
    }

    /** Paints body and header alike in all states. */
    static AbstractRegistryConfiguration painters(ICellPainter cells, ICellPainter headers) {
        return new AbstractRegistryConfiguration() {

            @Override
            public void configureRegistry(IConfigRegistry registry) {
                registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, cells);
                for (DisplayMode mode : new DisplayMode[] {DisplayMode.NORMAL, DisplayMode.SELECT}) {
                    registry.registerConfigAttribute(
                            CellConfigAttributes.CELL_PAINTER, headers, mode, GridRegion.COLUMN_HEADER);
                    registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, cells, mode, GridRegion.BODY);
                }
            }
        };
    }
}
