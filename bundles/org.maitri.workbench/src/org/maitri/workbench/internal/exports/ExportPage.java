package org.maitri.workbench.internal.exports;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.maitri.spi.exports.Exports;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.ui.theme.Space;
import org.maitri.workbench.internal.Messages;

/** Which records, to which file. The file's ending says its format. */
final class ExportPage extends WizardPage {

    /** What the person asked for. */
    record Wanted(RecordType<?> type, Path file, String format, boolean archived) {}

    private final Records records;
    private final Exports exports;
    private final Optional<String> first;
    private ComboViewer types;
    private Text file;
    private Button archived;
    private Exports.Format picked;

    /** @param first the id of the type that is chosen at first */
    ExportPage(Records records, Exports exports, Optional<String> first) {
        super("export", Messages.get("export.page.title"), null);
        this.records = records;
        this.exports = exports;
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
        List<Exports.Format> formats = formats();
        dialog.setFilterExtensions(
                formats.stream().map(known -> "*." + known.extension()).toArray(String[]::new));
        dialog.setFilterNames(formats.stream()
                .map(known -> Messages.get("export.format", known.label(), known.extension()))
                .toArray(String[]::new));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Exports.Format filtered = formats.get(Math.max(0, dialog.getFilterIndex()));
            Exports.Format named = format(chosen).orElse(null);
            boolean same = named != null && named.extension().equals(filtered.extension());
            picked = same || named == null ? filtered : named;
            file.setText(named != null ? chosen : chosen + '.' + filtered.extension());
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
                type,
                path(file.getText().strip()),
                format(file.getText().strip()).map(Exports.Format::id).orElse(null),
                archived.getSelection());
    }

    private static Path path(String text) {
        try {
            Path path = Path.of(text).toAbsolutePath();
            return !text.isEmpty() && path.getParent() != null && Files.isDirectory(path.getParent()) ? path : null;
        } catch (InvalidPathException odd) {
            return null;
        }
    }

    private List<Exports.Format> formats() {
        RecordType<?> type = (RecordType<?>) types.getStructuredSelection().getFirstElement();
        return exports.formats(type == null ? "" : type.id());
    }

    /** The format a file's ending tells; of several with one ending the one that was picked. */
    private Optional<Exports.Format> format(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.ofNullable(picked).filter(formats()::contains), formats().stream())
                .filter(known -> lower.endsWith('.' + known.extension()))
                .findFirst();
    }
}
