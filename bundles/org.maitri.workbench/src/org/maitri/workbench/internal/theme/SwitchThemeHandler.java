package org.maitri.workbench.internal.theme;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.setting.Settings;
import org.maitri.workbench.internal.Messages;
import org.maitri.workbench.internal.navigation.Services;

/** Changes between the light and the dark theme; from then on the person's choice counts, not the system's. */
public final class SwitchThemeHandler extends AbstractHandler implements IElementUpdater {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        ThemeChoice other = Themes.of(Display.getCurrent()).dark() ? ThemeChoice.LIGHT : ThemeChoice.DARK;
        try {
            other.choose(Display.getCurrent(), Services.require(window, Settings.class));
        } catch (RefusedException locked) {
            MessageDialog.openInformation(window.getShell(), Messages.get("preferences.theme"), locked.getMessage());
        }
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the platform declares it
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(Themes.of(Display.getCurrent()).dark());
    }
}
