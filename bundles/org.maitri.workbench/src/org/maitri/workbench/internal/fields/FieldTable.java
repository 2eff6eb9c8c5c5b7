package org.maitri.workbench.internal.fields;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.maitri.spi.record.CustomField;
import org.maitri.ui.Accessibility;
import org.maitri.ui.theme.Space;
import org.maitri.workbench.internal.Messages;

/** The added fields of one record type, in their order. */
final class FieldTable {

    private static final int WIDTH = 430;

    private final TableViewer viewer;
    private List<CustomField> fields = List.of();

    private interface Words {
        String of(CustomField field);
    }

    FieldTable(Composite parent, Runnable selected, Runnable opened) {
        viewer = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        GridData room = Space.fill();
        room.widthHint = WIDTH;
        viewer.getTable().setLayoutData(room);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        Accessibility.name(viewer.getTable(), Messages.get("fields.table"));
        column("fields.label", 150, CustomField::label);
        column("fields.id", 100, CustomField::id);
        column(
                "fields.kind",
                90,
                field -> Messages.get("fields.kind." + field.kind().id()));
        column("fields.state", 90, FieldTable::state);
        viewer.addSelectionChangedListener(event -> selected.run());
        viewer.addDoubleClickListener(event -> opened.run());
    }

    private void column(String label, int width, Words words) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(Messages.get(label));
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(field -> words.of((CustomField) field)));
    }

    private static String state(CustomField field) {
        return Messages.get(
                field.archived() ? "fields.archived" : field.required() ? "fields.state.required" : "fields.in-use");
    }

    Control control() {
        return viewer.getControl();
    }

    /** The one that was selected before stays so. */
    void show(List<CustomField> shown) {
        Optional<String> before = selected().map(CustomField::id);
        fields = shown;
        viewer.setInput(shown);
        shown.stream()
                .filter(field -> before.filter(field.id()::equals).isPresent())
                .findFirst()
                .ifPresent(field -> viewer.setSelection(new StructuredSelection(field), true));
    }

    Optional<CustomField> selected() {
        return Optional.ofNullable((CustomField) viewer.getStructuredSelection().getFirstElement());
    }

    /** @param by -1 for up, 1 for down */
    boolean mayMove(int by) {
        int at = selected().map(fields::indexOf).orElse(-1);
        return at >= 0 && at + by >= 0 && at + by < fields.size();
    }

    /** The ids in the order in which the selected field has moved. */
    List<String> moved(int by) {
        List<String> ids = new ArrayList<>(fields.stream().map(CustomField::id).toList());
        int at = ids.indexOf(selected().orElseThrow().id());
        Collections.swap(ids, at, at + by);
        return ids;
    }
}
