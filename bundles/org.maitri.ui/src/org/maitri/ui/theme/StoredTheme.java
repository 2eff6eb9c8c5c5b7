package org.maitri.ui.theme;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;

/** What the workbench remembers of the person's choice of theme. */
final class StoredTheme {

    private static final String NODE = "org.eclipse.e4.ui.css.swt.theme";
    private static final String KEY = "themeid";

    private StoredTheme() {}

    /** The palette of the stored theme; without one, that of the system. */
    static Palette palette() {
        String id = Platform.isRunning() ? Platform.getPreferencesService().getString(NODE, KEY, "", null) : "";
        return id.isEmpty() ? (Display.isSystemDarkTheme() ? Palette.DARK : Palette.LIGHT) : Palette.ofTheme(id);
    }
}
