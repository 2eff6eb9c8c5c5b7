package org.maitri.workbench.internal.diagnosis;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.maitri.spi.diagnosis.Diagnosis;
import org.maitri.spi.diagnosis.Diagnosis.Part;
import org.maitri.ui.Accessibility;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.theme.Space;
import org.maitri.workbench.internal.Messages;
import org.maitri.workbench.internal.navigation.Services;
import org.maitri.workbench.internal.start.ProfileSession;
import org.maitri.workbench.internal.start.ProfileState;

/** Shows all of a diagnosis before it is saved, so that a person knows what they hand on. UI thread only. */
public final class DiagnosticsDialog extends Dialog {

    private static final int SAVE = IDialogConstants.CLIENT_ID;
    private static final int LIST_WIDTH = 200;
    private static final int TEXT_WIDTH = 560;
    private static final int HEIGHT = 380;

    private final IWorkbenchWindow window;
    private List<Part> parts = List.of();
    private org.eclipse.swt.widgets.List names;
    private Text text;

    public DiagnosticsDialog(IWorkbenchWindow window) {
        super(window.getShell());
        this.window = window;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("diagnosis.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        area.setLayout(Space.grid(2, Space.L, Space.S));
        Label words = new Label(area, SWT.WRAP);
        words.setText(Messages.get("diagnosis.message"));
        GridData wide = Space.wide();
        wide.horizontalSpan = 2;
        wide.widthHint = LIST_WIDTH + TEXT_WIDTH;
        words.setLayoutData(wide);
        names = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        GridData left = new GridData(SWT.FILL, SWT.FILL, false, true);
        left.widthHint = LIST_WIDTH;
        left.heightHint = HEIGHT;
        names.setLayoutData(left);
        names.addListener(SWT.Selection, event -> show());
        Accessibility.name(names, Messages.get("diagnosis.parts"));
        text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
        GridData fill = Space.fill();
        fill.widthHint = TEXT_WIDTH;
        text.setLayoutData(fill);
        Accessibility.name(text, Messages.get("diagnosis.text"));
        Optional<Throwable> notOpened =
                window.getService(ProfileSession.class).state() instanceof ProfileState.Failed failed
                        ? Optional.of(failed.reason())
                        : Optional.empty();
        Diagnosis diagnosis = Services.require(window, Diagnosis.class);
        Background.work(Messages.get("diagnosis.title"), progress -> diagnosis.examine(notOpened, progress))
                .then(this::fill)
                .start(area);
        return area;
    }

    private void fill(List<Part> found) {
        parts = found;
        parts.forEach(part -> names.add(part.name()));
        names.select(0);
        show();
        getButton(SAVE).setEnabled(true);
    }

    private void show() {
        text.setText(parts.get(names.getSelectionIndex()).text());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, SAVE, Messages.get("diagnosis.save"), true).setEnabled(false);
        createButton(parent, IDialogConstants.OK_ID, Messages.get("about.close"), false);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == SAVE) {
            save();
        } else {
            super.buttonPressed(button);
        }
    }

    private void save() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(Messages.get("diagnosis.save"));
        dialog.setFileName("diagnosis-" + LocalDate.now() + ".zip");
        String chosen = dialog.open();
        if (chosen != null) {
            Diagnosis diagnosis = Services.require(window, Diagnosis.class);
            Background.<Path>work(Messages.get("diagnosis.title"), progress -> {
                        diagnosis.write(parts, Path.of(chosen));
                        return Path.of(chosen);
                    })
                    .then(saved -> close())
                    .orElse(failure -> FailedState.dialog(getShell(), Messages.get("diagnosis.title"), failure))
                    .start(getShell());
        }
    }
}
