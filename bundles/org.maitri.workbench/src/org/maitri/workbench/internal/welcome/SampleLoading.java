package org.maitri.workbench.internal.welcome;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;
import org.maitri.spi.sample.Samples;
import org.maitri.ui.Background;
import org.maitri.workbench.internal.Messages;
import org.maitri.workbench.internal.navigation.Services;

/** Adds the sample data in the background, with progress, and says what was made. */
public final class SampleLoading {

    private static final int CUSTOMERS = 2000;

    private final IWorkbenchWindow window;

    public SampleLoading(IWorkbenchWindow window) {
        this.window = window;
    }

    public void start() {
        int answer = MessageDialog.open(
                MessageDialog.QUESTION,
                window.getShell(),
                Messages.get("sample.title"),
                Messages.get("sample.question", CUSTOMERS),
                SWT.NONE,
                Messages.get("sample.load"),
                Messages.get("cancel"));
        if (answer == 0) {
            ShownWork.run(
                    window,
                    Messages.get("sample.title"),
                    Background.<Long>work(
                                    Messages.get("sample.loading"),
                                    progress -> Services.require(window, Samples.class)
                                            .load(CUSTOMERS, progress))
                            .then(made -> say(made)));
        }
    }

    private void say(long made) {
        MessageDialog.openInformation(
                window.getShell(), Messages.get("sample.title"), Messages.count("sample.made", made));
    }
}
