package org.maitri.workbench.internal.imports;

import java.nio.file.Path;
import java.util.UUID;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.handlers.IHandlerService;
import org.maitri.spi.audit.Journal;
import org.maitri.spi.duplicates.Duplicates;
import org.maitri.spi.imports.ImportResult;
import org.maitri.spi.record.Records;
import org.maitri.ui.Accessibility;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.workbench.internal.Messages;

/** What came of the import: counts, refused rows with their reasons, where they are, and how to take it back. */
final class ResultPage extends WizardPage {

    private static final String REVIEW = "org.maitri.ui.command.duplicates";

    private final ImportWizard wizard;
    private Label headline;
    private Label counts;
    private Text details;
    private Button folder;
    private Button undo;
    private Button duplicates;
    private ImportResult result;

    ResultPage(ImportWizard wizard) {
        super("result", Messages.get("import.result.title"), null);
        this.wizard = wizard;
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(Space.grid(2, Space.L, Space.M));
        headline = wide(new Label(page, SWT.WRAP));
        headline.setFont(Fonts.heading(headline));
        counts = wide(new Label(page, SWT.WRAP));
        details = new Text(page, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        details.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        Accessibility.name(details, Messages.get("import.result.details"));
        folder = button(page, "import.result.folder", this::openFolder);
        undo = button(page, "import.result.undo", this::undo);
        duplicates = button(page, "import.result.duplicates", this::review);
        setControl(page);
    }

    private static Label wide(Label label) {
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        return label;
    }

    private static Button button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Messages.get(key));
        button.setLayoutData(new GridData());
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    void show(ImportResult newResult, boolean dryRun) {
        result = newResult;
        ResultText text = new ResultText(newResult, dryRun);
        Records records = wizard.require(Records.class);
        headline.setText(text.headline());
        counts.setText(String.join(
                "\n",
                text.counts((type, count) ->
                        records.type(type).map(known -> known.countLabel(count)).orElse(type))));
        details.setText(text.details());
        details.setVisible(!text.details().isEmpty());
        offer(folder, newResult.rejects().isPresent());
        newResult.rejects().ifPresent(file -> folder.setToolTipText(file.toString()));
        offer(undo, newResult.commit().isPresent());
        undo.setEnabled(true);
        offer(duplicates, false);
        newResult.commit().ifPresent(this::lookForDuplicates);
        setDescription(newResult
                .rejects()
                .map(file -> Messages.get("import.result.rejects", file))
                .orElseGet(
                        () -> Messages.get(dryRun ? "import.result.trial.description" : "import.result.description")));
        ((Composite) getControl()).layout(true, true);
    }

    /** After a trial one can go back; what is done is done. */
    @Override
    public IWizardPage getPreviousPage() {
        return result != null && result.commit().isPresent() ? null : super.getPreviousPage();
    }

    private static void offer(Button button, boolean wanted) {
        button.setVisible(wanted);
        ((GridData) button.getLayoutData()).exclude = !wanted;
    }

    /** Found in the background; the import is done. */
    private void lookForDuplicates(UUID commit) {
        Duplicates known = wizard.require(Duplicates.class);
        Background.work(Messages.get("import.result.duplicates"), progress -> known.broughtBy(commit, progress))
                .then(found -> found.filter(count -> count > 0).ifPresent(this::offerReview))
                .orElse(failure -> ILog.of(ResultPage.class).warn(commit.toString(), failure))
                .start(getControl());
    }

    private void offerReview(long count) {
        duplicates.setText(Messages.count("import.result.duplicates", count));
        offer(duplicates, true);
        ((Composite) getControl()).layout(true, true);
    }

    private void review() {
        IWorkbench workbench = wizard.workbench();
        wizard.getContainer().getShell().close();
        try {
            workbench.getService(IHandlerService.class).executeCommand(REVIEW, null);
        } catch (CommandException failure) {
            FailedState.dialog(
                    workbench.getActiveWorkbenchWindow().getShell(), Messages.get("import.result.title"), failure);
        }
    }

    private void openFolder() {
        result.rejects()
                .map(Path::toAbsolutePath)
                .map(Path::getParent)
                .ifPresent(parent -> Program.launch(parent.toString()));
    }

    private void undo() {
        UUID commit = result.commit().orElseThrow();
        undo.setEnabled(false);
        Background.work(
                        Messages.get("import.result.undo"),
                        progress -> wizard.require(Journal.class).undo(commit, progress))
                .then(undone -> {
                    headline.setText(Messages.get("import.undone"));
                    counts.setText("");
                    setMessage(
                            undone.conflicts().isEmpty()
                                    ? Messages.get("import.undone.all")
                                    : Messages.count(
                                            "history.conflicts",
                                            undone.conflicts().size()),
                            INFORMATION);
                })
                .orElse(failure -> {
                    undo.setEnabled(true);
                    setErrorMessage(FailedState.sentence(failure));
                })
                .shown()
                .start(getControl());
    }
}
