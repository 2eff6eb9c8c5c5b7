package org.maitri.workbench.internal.start;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Something in the window always has the keyboard: when what had it was hidden or is gone, the active view or page gets it.
 * A window in which nothing has it hears no keys at all. UI thread only.
 */
public final class KeyboardKeeper {

    private static final int[] LOSSES = {SWT.FocusOut, SWT.Hide, SWT.Dispose};

    private final IWorkbenchWindow window;
    private final Shell shell;
    private boolean looking;

    private KeyboardKeeper(IWorkbenchWindow window) {
        this.window = window;
        shell = window.getShell();
    }

    /** Watches over a window from now on. */
    public static void install(IWorkbenchWindow window) {
        KeyboardKeeper keeper = new KeyboardKeeper(window);
        Display display = window.getShell().getDisplay();
        Listener lost = event -> keeper.later();
        for (int loss : LOSSES) {
            display.addFilter(loss, lost);
        }
        window.getShell().addListener(SWT.Activate, lost);
        window.getShell().addDisposeListener(event -> {
            for (int loss : LOSSES) {
                display.removeFilter(loss, lost);
            }
        });
    }

    private void later() {
        if (!looking && !shell.isDisposed()) {
            looking = true;
            shell.getDisplay().asyncExec(() -> {
                looking = false;
                look();
            });
        }
    }

    private void look() {
        if (shell.isDisposed() || shell.getDisplay().getActiveShell() != shell) {
            return;
        }
        Control has = shell.getDisplay().getFocusControl();
        IWorkbenchPage page = window.getActivePage();
        IWorkbenchPart part = page == null ? null : page.getActivePart();
        if ((has == null || has == shell) && part != null) {
            part.setFocus();
        }
    }
}
