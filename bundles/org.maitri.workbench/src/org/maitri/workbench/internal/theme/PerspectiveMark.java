package org.maitri.workbench.internal.theme;

import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.maitri.ui.theme.Theme;

/**
 * Shows which perspective one is in. Systems draw the pressed button of a tool bar so that it is hardly seen in the dark.
 * UI thread only.
 */
public final class PerspectiveMark extends PerspectiveAdapter {

    private final IWorkbenchWindow window;

    private PerspectiveMark(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Marks the perspective of a window from now on. */
    public static void install(IWorkbenchWindow window) {
        PerspectiveMark mark = new PerspectiveMark(window);
        window.addPerspectiveListener(mark);
        Theme.apply(window.getShell(), mark::later);
    }

    @Override
    public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
        later();
    }

    @Override
    public void perspectiveOpened(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
        later();
    }

    /** After the switcher and the style sheet have done their part. */
    private void later() {
        window.getShell().getDisplay().asyncExec(() -> {
            if (window.getShell() != null && !window.getShell().isDisposed()) {
                mark(window.getShell());
            }
        });
    }

    private void mark(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child instanceof ToolBar bar) {
                for (ToolItem item : bar.getItems()) {
                    if (item.getData() instanceof MPerspective) {
                        mark(item);
                    }
                }
            } else if (child instanceof Composite composite) {
                mark(composite);
            }
        }
    }

    private static void mark(ToolItem item) {
        Theme theme = Theme.of(item.getDisplay());
        item.setBackground(item.getSelection() ? theme.selection() : null);
        item.setForeground(item.getSelection() ? theme.accent() : null);
    }
}
