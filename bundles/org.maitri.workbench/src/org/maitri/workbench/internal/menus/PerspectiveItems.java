package org.maitri.workbench.internal.menus;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPerspectiveRegistry;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

/** The perspectives of the installed modules in the Window menu; the one that is shown is marked. */
public final class PerspectiveItems extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null) {
            return new IContributionItem[0];
        }
        IPerspectiveRegistry registry = PlatformUI.getWorkbench().getPerspectiveRegistry();
        return HousePerspectives.usable(Platform.getExtensionRegistry()).stream()
                .map(registry::findPerspectiveWithId)
                .map(perspective -> item(window.getActivePage(), perspective))
                .toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
        Action action = new Action(perspective.getLabel(), IAction.AS_RADIO_BUTTON) {

            @Override
            public void run() {
                page.setPerspective(perspective);
            }
        };
        action.setChecked(
                page.getPerspective() != null && page.getPerspective().getId().equals(perspective.getId()));
        return new ActionContributionItem(action);
    }
}
