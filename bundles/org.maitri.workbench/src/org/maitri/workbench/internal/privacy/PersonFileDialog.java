package org.maitri.workbench.internal.privacy;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.maitri.spi.privacy.PersonFile;
import org.maitri.ui.theme.Space;
import org.maitri.workbench.internal.Messages;

/** All that is kept of a person, to read. */
final class PersonFileDialog extends TrayDialog {

    private final PersonFile file;
    private final StringBuilder text = new StringBuilder();
    private final List<StyleRange> headings = new ArrayList<>();

    PersonFileDialog(Shell shell, PersonFile file) {
        super(shell);
        this.file = file;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        heading(Messages.get("privacy.file.title", file.title()));
        for (PersonFile.Part part : file.parts()) {
            line("");
            heading(part.category() + " (" + part.items().size() + ")");
            line(part.purpose());
            for (PersonFile.Item item : part.items()) {
                line("");
                line(item.title());
                item.values().forEach((label, value) -> line("    " + label + ": " + value));
            }
        }
    }

    private void heading(String words) {
        headings.add(new StyleRange(text.length(), words.length(), null, null, SWT.BOLD));
        line(words);
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("privacy.file.title", file.title()));
    }

    @Override
    protected Point getInitialSize() {
        return new Point(720, 560);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        StyledText words = new StyledText(area, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        words.setMargins(Space.M, Space.M, Space.M, Space.M);
        words.setText(text.toString());
        words.setStyleRanges(headings.toArray(StyleRange[]::new));
        words.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
