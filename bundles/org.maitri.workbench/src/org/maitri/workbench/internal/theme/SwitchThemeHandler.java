package org.maitri.workbench.internal.theme;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Changes between the light and the dark theme; from then on the person's choice counts, not the system's. */
public final class SwitchThemeHandler extends AbstractHandler implements IElementUpdater {

    @Override
    public Object execute(ExecutionEvent event) {
        Display display = Display.getCurrent();
        boolean dark = !Themes.of(display).dark();
        FollowSystemTheme.want(false, display);
        Themes.of(display).use(dark);
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the platform declares it
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(Themes.of(Display.getCurrent()).dark());
    }
}
