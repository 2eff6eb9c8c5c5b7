package org.maitri.workbench.internal.theme;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.prefs.BackingStoreException;

/** Changes the theme with the system's, as long as the person wants it so. */
public final class FollowSystemTheme {

    static final String NODE = "org.maitri.workbench";
    static final String FOLLOW = "followSystemTheme";

    private FollowSystemTheme() {}

    /** Follows from now on; before the first window opens, so that it is painted in the right theme at once. */
    public static void start(Display display) {
        follow(display);
        display.addListener(SWT.Settings, event -> follow(display));
    }

    static boolean wanted() {
        return Platform.getPreferencesService().getBoolean(NODE, FOLLOW, true, null);
    }

    static void want(boolean wanted, Display display) {
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(NODE);
        preferences.putBoolean(FOLLOW, wanted);
        try {
            preferences.flush();
        } catch (BackingStoreException unwritable) {
            ILog.get().error("The choice of theme was not remembered", unwritable);
        }
        follow(display);
    }

    private static void follow(Display display) {
        if (wanted()) {
            Themes.of(display).use(Display.isSystemDarkTheme());
        }
    }
}
