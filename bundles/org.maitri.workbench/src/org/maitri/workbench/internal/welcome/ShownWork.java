package org.maitri.workbench.internal.welcome;

import org.eclipse.ui.IWorkbenchWindow;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;

/** Starts work that a person waits for: it can be cancelled, and what goes wrong is told in a dialog. */
final class ShownWork {

    private ShownWork() {}

    static void run(IWorkbenchWindow window, String title, Background<?> work) {
        work.awaited()
                .orElse(failure -> FailedState.dialog(window.getShell(), title, failure))
                .start(window.getShell());
    }
}
