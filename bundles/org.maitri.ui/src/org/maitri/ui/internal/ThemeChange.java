package org.maitri.ui.internal;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.maitri.ui.theme.Palette;
import org.maitri.ui.theme.Theme;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/** Follows the workbench when the person or the system chooses another theme. */
@Component(property = EventConstants.EVENT_TOPIC + "=" + IThemeEngine.Events.THEME_CHANGED)
public final class ThemeChange implements EventHandler {

    @Override
    public void handleEvent(Event event) {
        if (event.getProperty(IThemeEngine.Events.THEME) instanceof ITheme theme
                && event.getProperty(IThemeEngine.Events.DEVICE) instanceof Display display
                && !display.isDisposed()) {
            Palette palette = Palette.ofTheme(theme.getId());
            if (display.getThread() == Thread.currentThread()) {
                NativeTheme.use(palette == Palette.DARK);
            }
            display.asyncExec(() -> Theme.use(display, palette));
        }
    }
}
