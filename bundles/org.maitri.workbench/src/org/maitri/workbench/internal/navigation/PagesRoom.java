package org.maitri.workbench.internal.navigation;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.PlatformUI;

/**
 * Without open pages their area would be a void; the lists get its room, in whichever perspective the last page was closed.
 * UI thread only.
 */
public final class PagesRoom extends PerspectiveAdapter implements IPartListener2 {

    private final IWorkbenchWindow window;

    private PagesRoom(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Watches over a window from now on. */
    public static void install(IWorkbenchWindow window) {
        PagesRoom room = new PagesRoom(window);
        window.addPerspectiveListener(room);
        window.getPartService().addPartListener(room);
        room.later();
    }

    @Override
    public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
        later();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        later();
    }

    /** A page may just be replaced by another. */
    private void later() {
        Shell shell = window.getShell();
        if (shell != null && !shell.isDisposed()) {
            shell.getDisplay().asyncExec(this::giveBack);
        }
    }

    private void giveBack() {
        IWorkbenchPage page = window.getActivePage();
        if (page != null
                && !PlatformUI.getWorkbench().isClosing()
                && page.isEditorAreaVisible()
                && page.getEditorReferences().length == 0) {
            page.setEditorAreaVisible(false);
        }
    }
}
