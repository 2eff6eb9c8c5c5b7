package org.maitri.workbench.internal.imports;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
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
import org.maitri.ui.Background;
import org.maitri.ui.theme.Space;
import org.maitri.workbench.internal.Messages;

/** Which file, and what its rows are. */
final class FilePage extends WizardPage {

    private static final String[] ENDINGS = {"*.csv;*.tsv;*.txt;*.vcf;*.xlsx", "*"};

    private final ImportWizard wizard;
    private Text file;
    private ComboViewer types;
    private Label guess;
    private Background.Running guessing;
    private boolean chosenByHand;

    FilePage(ImportWizard wizard) {
        super("file", Messages.get("import.file.title"), null);
        this.wizard = wizard;
        setDescription(Messages.get("import.file.description"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(Space.grid(3, Space.L, Space.S));
        label(page, "import.file.label");
        file = new Text(page, SWT.BORDER | SWT.SINGLE);
        file.setLayoutData(Space.wide());
        file.addListener(SWT.Modify, event -> fileChanged());
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(Messages.get("import.file.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        label(page, "import.file.type");
        types = new ComboViewer(page, SWT.READ_ONLY);
        types.setContentProvider(ArrayContentProvider.getInstance());
        types.setLabelProvider(LabelProvider.createTextProvider(type -> ((RecordType<?>) type).pluralLabel()));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(types.getControl());
        types.getCombo().addListener(SWT.Selection, event -> {
            chosenByHand = true;
            check();
        });
        guess = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(3, 1)
                .indent(0, Space.S)
                .applyTo(guess);
        Records records = wizard.require(Records.class);
        types.setInput(wizard.imports().recordTypes().stream()
                .flatMap(id -> records.type(id).stream())
                .toList());
        setControl(page);
    }

    private static void label(Composite parent, String key) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(Messages.get(key));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(label);
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(Messages.get("import.file.title"));
        dialog.setFilterExtensions(ENDINGS);
        dialog.setFilterNames(new String[] {Messages.get("import.file.tables"), Messages.get("import.file.all")});
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    private void fileChanged() {
        if (guessing != null) {
            guessing.cancel();
        }
        guess.setText("");
        check();
        if (file() != null && !chosenByHand) {
            Path now = file();
            guessing = Background.work(
                            Messages.get("import.guessing"), progress -> TypeGuess.of(now, wizard.imports(), progress))
                    .then(found -> found.ifPresent(this::suggest))
                    .start(file);
        }
    }

    private void suggest(String type) {
        if (!chosenByHand) {
            ((List<?>) types.getInput())
                    .stream()
                            .filter(each -> ((RecordType<?>) each).id().equals(type))
                            .findFirst()
                            .ifPresent(each -> {
                                types.setSelection(new StructuredSelection(each));
                                guess.setText(Messages.get("import.guessed", ((RecordType<?>) each).pluralLabel()));
                                check();
                            });
        }
    }

    private void check() {
        String text = file.getText().strip();
        setErrorMessage(!text.isEmpty() && file() == null ? Messages.get("import.file.missing", text) : null);
        setPageComplete(file() != null && recordType() != null);
    }

    /** The file that was named; null if there is none. */
    Path file() {
        try {
            Path path = Path.of(file.getText().strip());
            return !file.getText().isBlank() && Files.isRegularFile(path) ? path : null;
        } catch (InvalidPathException odd) {
            return null;
        }
    }

    /** The record type that was chosen; null if none was. */
    String recordType() {
        return types.getStructuredSelection().getFirstElement() instanceof RecordType<?> type ? type.id() : null;
    }
}
