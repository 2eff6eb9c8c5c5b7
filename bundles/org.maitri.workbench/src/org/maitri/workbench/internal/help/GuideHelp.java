package org.maitri.workbench.internal.help;

import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.help.IContext;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/** The platform's help is the guide: what it searches for is looked up there. */
public final class GuideHelp extends AbstractHelpUI {

    @Override
    public void displayHelp() {
        guide();
    }

    @Override
    public void search(String words) {
        guide().ifPresent(guide -> guide.find(words));
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        guide();
    }

    @Override
    public void displayHelpResource(String address) {
        guide();
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return false;
    }

    private static Optional<GuideView> guide() {
        IWorkbenchPage page =
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            return Optional.of((GuideView) page.showView(GuideView.ID));
        } catch (PartInitException failed) {
            ILog.get().error(GuideView.ID, failed);
            return Optional.empty();
        }
    }
}
