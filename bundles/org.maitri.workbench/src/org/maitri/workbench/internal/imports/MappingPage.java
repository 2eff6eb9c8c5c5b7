package org.maitri.workbench.internal.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.spi.imports.Imports.Preview;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.theme.Space;
import org.maitri.workbench.internal.Messages;

/** The columns of the file with examples, and where each goes. */
final class MappingPage extends WizardPage {

    private static final int WARNING_LINES = 3;

    private final ImportWizard wizard;
    private Composite page;
    private Label description;
    private SheetChooser sheets;
    private MappingTable table;
    private Label summary;
    private Label warnings;
    private Background.Running reading;
    private MappingDraft draft;
    private Path shownFile;
    private String shownType;

    MappingPage(ImportWizard wizard) {
        super("mapping", Messages.get("import.mapping.title"), null);
        this.wizard = wizard;
        setDescription(Messages.get("import.mapping.description"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        page.setLayout(Space.grid(1, Space.L, Space.S));
        description = new Label(page, SWT.WRAP);
        description.setLayoutData(Space.wide());
        sheets = new SheetChooser(page, sheet -> read(Optional.of(sheet)));
        table = new MappingTable(page, this::changed);
        table.setLayoutData(Space.fill());
        summary = new Label(page, SWT.WRAP);
        summary.setLayoutData(Space.wide());
        warnings = new Label(page, SWT.WRAP);
        warnings.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new MappingButtons(page, wizard, this::draft, this::changed);
        setControl(page);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && !(wizard.file().equals(shownFile) && wizard.recordType().equals(shownType))) {
            sheets.show(List.of(), Optional.empty());
            read(Optional.empty());
        }
    }

    private void read(Optional<String> sheet) {
        shownFile = wizard.file();
        shownType = wizard.recordType();
        draft = null;
        table.show(null);
        setPageComplete(false);
        setErrorMessage(null);
        description.setText(Messages.get("import.reading", shownFile.getFileName()));
        if (reading != null) {
            reading.cancel();
        }
        Path file = shownFile;
        String type = shownType;
        reading = Background.work(
                        Messages.get("import.reading", file.getFileName()),
                        progress -> wizard.imports().preview(type, file, sheet, progress))
                .then(this::show)
                .orElse(this::refused)
                .start(page);
    }

    private void show(Preview preview) {
        draft = new MappingDraft(preview);
        description.setText(Messages.get(
                "import.found",
                shownFile.getFileName(),
                preview.description(),
                preview.sample().columns().size()));
        warnings.setText(String.join(
                "\n", preview.warnings().stream().limit(WARNING_LINES).toList()));
        sheets.show(preview.sheets(), preview.sheet());
        table.show(draft);
        changed();
        page.layout(true, true);
        if (isCurrentPage() && !sheets.isFocused()) {
            table.setFocus();
        }
    }

    private void refused(Throwable failure) {
        shownFile = null;
        description.setText("");
        setErrorMessage(FailedState.sentence(failure));
    }

    /** The mapping was changed here or loaded. */
    private void changed() {
        table.refresh();
        summary.setText(draft.summary());
        setErrorMessage(draft.problem().orElse(null));
        setPageComplete(draft.problem().isEmpty());
        page.layout(true);
    }

    /** The sheet the mapping is for; empty where there is nothing to choose. */
    Optional<String> sheet() {
        return sheets.chosen();
    }

    /** The mapping as it stands; null until the file was read. */
    MappingDraft draft() {
        return draft;
    }
}
