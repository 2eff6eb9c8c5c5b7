package org.maitri.workbench.internal.exports;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.ui.theme.Space;
import org.maitri.workbench.internal.Messages;

/** Which records, to which file. The file's ending says its format. */
final class ExportPage extends WizardPage {

    /** What the person asked for. */
    record Wanted(RecordType<?> type, Path file, String format, boolean archived) {}

    private final Records records;
    private final Optional<String> first;
    private ComboViewer types;
    private Text file;
    private Button archived;

    /** @param first the id of the type that is chosen at first */
    ExportPage(Records records, Optional<String> first) {
        super("export", Messages.get("export.page.title"), null);
        this.records = records;
        this.first = first;
        setDescription(Messages.get("export.page.description"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(Space.grid(3, Space.L, Space.S));
        label(page, "export.type");
        types = new ComboViewer(page, SWT.READ_ONLY);
        types.setContentProvider(ArrayContentProvider.getInstance());
        types.setLabelProvider(LabelProvider.createTextProvider(type -> ((RecordType<?>) type).pluralLabel()));
        types.setInput(records.types());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(types.getControl());
        types.addSelectionChangedListener(event -> check());
        label(page, "export.file");
        file = new Text(page, SWT.BORDER | SWT.SINGLE);
        file.setLayoutData(Space.wide());
        file.addListener(SWT.Modify, event -> check());
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(Messages.get("import.file.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        archived = new Button(page, SWT.CHECK);
        archived.setText(Messages.get("export.archived"));
        GridDataFactory.fillDefaults().span(3, 1).applyTo(archived);
        setControl(page);
        first.flatMap(records::type).ifPresent(type -> types.setSelection(new StructuredSelection(type)));
        file.setFocus();
    }

    private static void label(Composite parent, String key) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(Messages.get(key));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(label);
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.csv", "*.xlsx"});
        dialog.setFilterNames(new String[] {Messages.get("export.csv"), Messages.get("export.xlsx")});
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            boolean ended = chosen.toLowerCase(Locale.ROOT).matches(".*\\.(csv|xlsx)");
            file.setText(ended ? chosen : chosen + (dialog.getFilterIndex() == 1 ? ".xlsx" : ".csv"));
        }
    }

    private void check() {
        Wanted wanted = wanted();
        String text = file.getText().strip();
        boolean complete = wanted.type() != null && wanted.file() != null && wanted.format() != null;
        setErrorMessage(
                text.isEmpty() || wanted.file() != null && wanted.format() != null
                        ? null
                        : Messages.get(wanted.file() == null ? "export.file.folder" : "export.file.ending"));
        setPageComplete(complete);
    }

    Wanted wanted() {
        RecordType<?> type = (RecordType<?>) types.getStructuredSelection().getFirstElement();
        return new Wanted(
                type, path(file.getText().strip()), format(file.getText().strip()), archived.getSelection());
    }

    private static Path path(String text) {
        try {
            Path path = Path.of(text).toAbsolutePath();
            return !text.isEmpty() && path.getParent() != null && Files.isDirectory(path.getParent()) ? path : null;
        } catch (InvalidPathException odd) {
            return null;
        }
    }

    private static String format(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") ? "csv" : lower.endsWith(".xlsx") ? "xlsx" : null;
    }
}
