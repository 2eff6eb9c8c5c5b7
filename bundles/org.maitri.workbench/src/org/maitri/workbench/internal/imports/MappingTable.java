package org.maitri.workbench.internal.imports;

import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.maitri.spi.imports.Mapping;
import org.maitri.ui.Icons;
import org.maitri.ui.theme.Theme;
import org.maitri.workbench.internal.Messages;
import org.maitri.workbench.internal.navigation.AccessibleNames;

/** One row for each column of the file: its name, what stands in it, and a choice of where it goes. */
final class MappingTable extends Composite {

    private final TableViewer viewer;
    private final Runnable changed;
    private MappingDraft draft;

    MappingTable(Composite parent, Runnable changed) {
        super(parent, SWT.BORDER);
        this.changed = changed;
        TableColumnLayout columns = new TableColumnLayout();
        setLayout(columns);
        viewer = new TableViewer(this, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        AccessibleNames.name(viewer.getTable(), Messages.get("import.mapping.title"));
        column(columns, "import.column.name", 28, column -> column, false);
        column(columns, "import.column.examples", 42, column -> draft.examples(column), true);
        TableViewerColumn target = column(
                columns,
                "import.column.target",
                30,
                column -> draft.choice(column).label(),
                false);
        target.setEditingSupport(new TargetEditing());
    }

    private TableViewerColumn column(
            TableColumnLayout layout, String key, int weight, Function<String, String> text, boolean muted) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEAD);
        column.getColumn().setText(Messages.get(key));
        boolean isTarget = key.equals("import.column.target");
        column.setLabelProvider(new ColumnLabelProvider() {

            @Override
            public String getText(Object element) {
                return text.apply((String) element);
            }

            @Override
            public Image getImage(Object element) {
                return isTarget
                        ? Icons.small(
                                viewer.getTable(),
                                icon(draft.choice((String) element).target()))
                        : null;
            }

            @Override
            public Color getForeground(Object element) {
                return muted ? Theme.of(viewer.getTable()).mutedText() : null;
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
        return column;
    }

    private static String icon(String target) {
        return switch (target) {
            case Mapping.KEY -> "key-round";
            case Mapping.ATTRIBUTE -> "paperclip";
            case Mapping.IGNORE -> "eye-off";
            default -> "arrow-right";
        };
    }

    /** @param newDraft null while there is none */
    void show(MappingDraft newDraft) {
        draft = newDraft;
        viewer.setInput(newDraft == null ? List.of() : newDraft.columns());
    }

    void refresh() {
        viewer.refresh();
    }

    /** A combo in the cell. */
    private final class TargetEditing extends EditingSupport {

        TargetEditing() {
            super(viewer);
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            ComboBoxViewerCellEditor editor = new ComboBoxViewerCellEditor(viewer.getTable(), SWT.READ_ONLY);
            editor.setActivationStyle(ComboBoxViewerCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION
                    | ComboBoxViewerCellEditor.DROP_DOWN_ON_KEY_ACTIVATION);
            editor.setContentProvider(ArrayContentProvider.getInstance());
            editor.setLabelProvider(LabelProvider.createTextProvider(choice -> ((MappingDraft.Choice) choice).label()));
            editor.setInput(draft.choices());
            return editor;
        }

        @Override
        protected boolean canEdit(Object element) {
            return draft != null;
        }

        @Override
        protected Object getValue(Object element) {
            return draft.choice((String) element);
        }

        @Override
        protected void setValue(Object element, Object value) {
            if (value instanceof MappingDraft.Choice choice) {
                draft.choose((String) element, choice);
                changed.run();
            }
        }
    }
}
