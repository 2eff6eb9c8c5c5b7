package org.maitri.ui.internal.list;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.theme.Space;

/** Chooses which columns a list shows, and in which order. */
final class ColumnDialog extends Dialog {

    private final Columns columns;
    private final List<Columns.Column> before;
    private Table table;

    ColumnDialog(Shell parent, Columns columns) {
        super(parent);
        this.columns = columns;
        before = columns.all();
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** @return whether the columns were changed */
    boolean ask() {
        if (open() == OK) {
            return true;
        }
        columns.set(before);
        return false;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("columns.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        area.setLayout(Space.grid(2, Space.L, Space.S));
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(Messages.get("columns.hint"));
        GridData wide = Space.wide();
        wide.horizontalSpan = 2;
        hint.setLayoutData(wide);
        table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        GridData fill = Space.fill();
        fill.widthHint = 280;
        fill.heightHint = 340;
        table.setLayoutData(fill);
        Composite buttons = new Composite(area, SWT.NONE);
        buttons.setLayout(Space.grid(1, 0, Space.S));
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, false, false));
        button(buttons, "columns.up", () -> move(-1));
        button(buttons, "columns.down", () -> move(1));
        button(buttons, "columns.reset", () -> {
            columns.reset();
            fillTable(0);
        });
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                checked((TableItem) event.item);
            }
        });
        table.addListener(SWT.KeyDown, event -> {
            if (event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
                move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
                event.doit = false;
            }
        });
        fillTable(0);
        return area;
    }

    private void button(Composite parent, String label, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Messages.get(label));
        button.setLayoutData(Space.wide());
        button.addListener(SWT.Selection, event -> action.run());
    }

    private void checked(TableItem item) {
        int index = table.indexOf(item);
        List<Columns.Column> all = new ArrayList<>(columns.all());
        all.set(index, all.get(index).shown(item.getChecked()));
        if (all.stream().noneMatch(Columns.Column::shown)) {
            item.setChecked(true);
            return;
        }
        columns.set(all);
    }

    private void move(int by) {
        int from = table.getSelectionIndex();
        int to = from + by;
        List<Columns.Column> all = new ArrayList<>(columns.all());
        if (from >= 0 && to >= 0 && to < all.size()) {
            all.add(to, all.remove(from));
            columns.set(all);
            fillTable(to);
        }
    }

    private void fillTable(int selected) {
        table.removeAll();
        for (Columns.Column column : columns.all()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(column.field().label());
            item.setChecked(column.shown());
        }
        table.setSelection(selected);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get("columns.apply"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.get("dialog.cancel"), false);
    }
}
