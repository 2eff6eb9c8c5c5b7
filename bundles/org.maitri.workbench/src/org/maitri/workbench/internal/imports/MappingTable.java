package org.maitri.workbench.internal.imports;

import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
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
import org.maitri.ui.Accessibility;
import org.maitri.ui.Icons;
import org.maitri.ui.theme.Theme;
import org.maitri.workbench.internal.Messages;

/** One row for each column of the file: its name, what stands in it, and a choice of where it goes. */
final class MappingTable extends Composite {

    /** Those that a person would say in words. */
    private static final List<String> WORDED = List.of("", "day-first", "month-first", "epoch");

    private static final List<String> PATTERNS = List.of(
            "",
            "day-first",
            "month-first",
            "epoch",
            "yyyy-MM-dd",
            "yyyyMMdd",
            "dd.MM.yyyy HH:mm",
            "dd/MM/yyyy HH:mm",
            "MM/dd/yyyy HH:mm");

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
        Accessibility.name(viewer.getTable(), Messages.get("import.mapping.title"));
        column(columns, "import.column.name", 24, column -> column, false);
        column(columns, "import.column.examples", 36, column -> draft.examples(column), true);
        TableViewerColumn target = column(
                columns,
                "import.column.target",
                24,
                column -> draft.choice(column).label(),
                false);
        target.setEditingSupport(new TargetEditing());
        column(columns, "import.column.dates", 16, column -> patternText(column), false)
                .setEditingSupport(new PatternEditing());
    }

    private String patternText(String column) {
        if (!draft.isDate(column)) {
            return "";
        }
        return worded(draft.pattern(column));
    }

    private static String worded(String pattern) {
        return WORDED.contains(pattern)
                ? Messages.get("import.dates." + (pattern.isEmpty() ? "told" : pattern))
                : pattern;
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

    /** How dates are written, where the file does not tell. */
    private final class PatternEditing extends EditingSupport {

        PatternEditing() {
            super(viewer);
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return new ComboBoxCellEditor(
                    viewer.getTable(),
                    PATTERNS.stream().map(MappingTable::worded).toArray(String[]::new),
                    SWT.READ_ONLY);
        }

        @Override
        protected boolean canEdit(Object element) {
            return draft != null && draft.isDate((String) element);
        }

        @Override
        protected Object getValue(Object element) {
            return Math.max(0, PATTERNS.indexOf(draft.pattern((String) element)));
        }

        @Override
        protected void setValue(Object element, Object value) {
            int chosen = (Integer) value;
            draft.choosePattern((String) element, chosen < 0 ? "" : PATTERNS.get(chosen));
            changed.run();
        }
    }
}
