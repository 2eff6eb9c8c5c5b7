package org.maitri.workbench.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.maitri.ui.theme.Space;
import org.maitri.workbench.internal.menus.NewRecordItems;

/** Offers the kinds of records that can be added. */
public final class NewRecordHandler extends AbstractHandler {

    private static final int BELOW_THE_BUTTON = 32;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        MenuManager kinds = new MenuManager();
        kinds.add(new NewRecordItems());
        Menu menu = kinds.createContextMenu(window.getShell());
        menu.setLocation(window.getShell().toDisplay(Space.S, BELOW_THE_BUTTON));
        menu.setVisible(true);
        return null;
    }
}
