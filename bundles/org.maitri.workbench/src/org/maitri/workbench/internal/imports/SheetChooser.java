package org.maitri.workbench.internal.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.ui.theme.Space;
import org.maitri.workbench.internal.Messages;

/** Which sheet of a workbook is imported; takes no room where there is nothing to choose. */
final class SheetChooser {

    private final Composite row;
    private final Combo sheets;

    SheetChooser(Composite parent, Consumer<String> chosen) {
        row = new Composite(parent, SWT.NONE);
        row.setLayout(Space.grid(2, 0, Space.S));
        row.setLayoutData(Space.wide());
        new Label(row, SWT.NONE).setText(Messages.get("import.sheet"));
        sheets = new Combo(row, SWT.READ_ONLY);
        sheets.addListener(SWT.Selection, event -> chosen.accept(sheets.getText()));
        show(List.of(), Optional.empty());
    }

    void show(List<String> names, Optional<String> current) {
        sheets.setItems(names.toArray(String[]::new));
        current.map(sheets::indexOf).ifPresent(sheets::select);
        row.setVisible(names.size() > 1);
        ((GridData) row.getLayoutData()).exclude = names.size() < 2;
    }

    boolean isFocused() {
        return sheets.isFocusControl();
    }

    Optional<String> chosen() {
        return sheets.getItemCount() < 2 ? Optional.empty() : Optional.of(sheets.getText());
    }
}
