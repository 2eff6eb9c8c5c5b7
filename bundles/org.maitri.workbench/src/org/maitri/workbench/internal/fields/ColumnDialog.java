package org.maitri.workbench.internal.fields;

import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.maitri.spi.record.ImportedColumns;
import org.maitri.ui.Accessibility;
import org.maitri.workbench.internal.Messages;

/** Asks for one of the imported columns that fitted no field. */
final class ColumnDialog extends Dialog {

    private static final int WIDTH = 460;
    private static final int HEIGHT = 220;

    private final List<ImportedColumns.Column> columns;
    private TableViewer table;
    private String column;

    ColumnDialog(Shell parent, List<ImportedColumns.Column> columns) {
        super(parent);
        this.columns = columns;
    }

    /** The chosen one. */
    String column() {
        return column;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("fields.promote"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        new Label(area, SWT.NONE).setText(Messages.get("fields.columns.choose"));
        table = new TableViewer(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table.getTable());
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> {
            ImportedColumns.Column each = (ImportedColumns.Column) element;
            return Messages.get("fields.columns.item", each.name(), each.records(), each.example());
        }));
        Accessibility.name(table.getTable(), Messages.get("fields.columns.choose"));
        table.setInput(columns);
        table.setSelection(new StructuredSelection(columns.getFirst()));
        table.addDoubleClickListener(event -> okPressed());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get("fields.next"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.get("cancel"), false);
    }

    @Override
    protected void okPressed() {
        if (table.getStructuredSelection().getFirstElement() instanceof ImportedColumns.Column chosen) {
            column = chosen.name();
            super.okPressed();
        }
    }
}
