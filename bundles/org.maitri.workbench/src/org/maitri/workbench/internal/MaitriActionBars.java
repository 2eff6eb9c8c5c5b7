package org.maitri.workbench.internal;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** The platform's own actions; everything else in the menus comes from {@code plugin.xml}. */
final class MaitriActionBars extends ActionBarAdvisor {

    MaitriActionBars(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
        register(ActionFactory.UNDO.create(window));
        register(ActionFactory.REDO.create(window));
    }

    @Override
    protected void fillMenuBar(IMenuManager menuBar) {
        menuBar.add(menu("file", IWorkbenchActionConstants.M_FILE));
        menuBar.add(menu("edit", IWorkbenchActionConstants.M_EDIT));
        menuBar.add(menu("navigate", IWorkbenchActionConstants.M_NAVIGATE));
        menuBar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        menuBar.add(menu("window", IWorkbenchActionConstants.M_WINDOW));
        menuBar.add(menu("help", IWorkbenchActionConstants.M_HELP));
    }

    private static IMenuManager menu(String key, String id) {
        return new MenuManager(Messages.get("menu." + key), id);
    }
}
