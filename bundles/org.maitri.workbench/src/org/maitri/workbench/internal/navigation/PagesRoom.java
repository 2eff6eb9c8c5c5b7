package org.maitri.workbench.internal.navigation;

import java.util.Set;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.PlatformUI;
import org.maitri.ui.page.RecordEditorInput;
import org.maitri.workbench.internal.menus.HousePerspectives;

/**
 * Where pages are shown. Without open pages their area would be a void, so the lists get its room, in whichever perspective
 * the last page was closed. The dashboard and reports have no room for pages: one that is opened there, whoever opens it, goes
 * to the perspective of its module. UI thread only.
 */
public final class PagesRoom extends PerspectiveAdapter implements IPartListener2 {

    private static final Set<String> WITHOUT_ROOM = Set.of(HousePerspectives.DASHBOARD, HousePerspectives.REPORTS);

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
    public void partActivated(IWorkbenchPartReference part) {
        if (part instanceof IEditorReference) {
            later(this::moveOut);
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        later();
    }

    private void later() {
        later(this::giveBack);
    }

    /** A page may just be replaced by another, and one that is shown is not ready before. */
    private void later(Runnable change) {
        Shell shell = window.getShell();
        if (shell != null && !shell.isDisposed()) {
            shell.getDisplay().asyncExec(change);
        }
    }

    private void moveOut() {
        IWorkbenchPage page = window.getActivePage();
        if (page == null
                || page.getPerspective() == null
                || !WITHOUT_ROOM.contains(page.getPerspective().getId())) {
            return;
        }
        IEditorPart editor = page.getActiveEditor();
        if (editor != null
                && editor == page.getActivePart()
                && editor.getEditorInput() instanceof RecordEditorInput input) {
            page.setEditorAreaVisible(false);
            new RecordNavigation(page).bring(editor, input.recordType());
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
