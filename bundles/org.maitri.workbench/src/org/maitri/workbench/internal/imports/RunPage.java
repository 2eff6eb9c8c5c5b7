package org.maitri.workbench.internal.imports;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.maitri.spi.imports.ImportRequest;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.theme.Space;
import org.maitri.workbench.internal.Messages;

/** A trial, or the import itself, with its pace; it can be cancelled at any moment and then nothing was changed. */
final class RunPage extends WizardPage {

    private static final int LOOK_EVERY_MILLIS = 200;
    private static final int TEXT_WIDTH = 640;

    private final ImportWizard wizard;
    private final StackLayout bars = new StackLayout();
    private Label question;
    private Button trial;
    private Button run;
    private Composite barArea;
    private ProgressBar measured;
    private ProgressBar unmeasured;
    private Label pace;
    private volatile ImportProgress progress;

    RunPage(ImportWizard wizard) {
        super("run", Messages.get("import.run.title"), null);
        this.wizard = wizard;
        setDescription(Messages.get("import.run.description"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(Space.grid(2, Space.L, Space.M));
        question = new Label(page, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        wide.widthHint = TEXT_WIDTH;
        question.setLayoutData(wide);
        run = button(page, "import.run", false);
        trial = button(page, "import.trial", true);
        barArea = new Composite(page, SWT.NONE);
        barArea.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        barArea.setLayout(bars);
        measured = new ProgressBar(barArea, SWT.SMOOTH);
        unmeasured = new ProgressBar(barArea, SWT.INDETERMINATE);
        pace = new Label(page, SWT.NONE);
        pace.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        setControl(page);
        idle();
    }

    private Button button(Composite parent, String key, boolean dryRun) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Messages.get(key));
        button.setToolTipText(Messages.get(key + ".tooltip"));
        button.addListener(SWT.Selection, event -> start(dryRun));
        return button;
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            question.setText(Messages.get(
                    "import.run.question",
                    wizard.file().getFileName(),
                    wizard.draft().summary()));
            question.getParent().layout(true);
            run.setFocus();
        }
    }

    private void start(boolean dryRun) {
        ImportRequest request = wizard.request(dryRun);
        progress = null;
        setErrorMessage(null);
        setMessage(null);
        busy();
        Background.work(Messages.get("import.running", request.file().getFileName()), outer -> {
                    ImportProgress watched = new ImportProgress(outer);
                    progress = watched;
                    return wizard.imports().run(request, watched);
                })
                .then(result -> {
                    idle();
                    wizard.finished(result, dryRun);
                })
                .orElse(failure -> {
                    idle();
                    setErrorMessage(FailedState.sentence(failure));
                })
                .cancelled(() -> {
                    idle();
                    setMessage(Messages.get("import.cancelled"), INFORMATION);
                })
                .shown()
                .start(getControl());
    }

    private void busy() {
        running(true);
        pace.setText(Messages.get("import.starting"));
        getShell().getDisplay().timerExec(LOOK_EVERY_MILLIS, this::look);
    }

    private void idle() {
        progress = null;
        running(false);
        pace.setText("");
        if (isCurrentPage()) {
            run.setFocus(); // which it lost while it could not be pressed
        }
    }

    private void running(boolean now) {
        run.setEnabled(!now);
        trial.setEnabled(!now);
        barArea.setVisible(now);
        bars.topControl = unmeasured;
        barArea.layout();
    }

    private void look() {
        if (getControl().isDisposed() || run.isEnabled()) {
            return;
        }
        if (progress != null) {
            ImportPace now = progress.pace();
            pace.setText(progress.cancelled() ? Messages.get("import.cancelling") : now.text());
            bars.topControl = now.percent() < 0 ? unmeasured : measured;
            measured.setSelection(Math.max(0, now.percent()));
            barArea.layout();
        }
        getShell().getDisplay().timerExec(LOOK_EVERY_MILLIS, this::look);
    }

    /** Asks the import that runs to stop. @return whether the wizard may close: none runs */
    boolean stop() {
        if (progress == null) {
            return run == null || run.isEnabled();
        }
        progress.cancel();
        return false;
    }
}
