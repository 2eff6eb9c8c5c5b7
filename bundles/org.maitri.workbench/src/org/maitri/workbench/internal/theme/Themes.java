package org.maitri.workbench.internal.theme;

import java.util.Optional;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The light and the dark theme of the house. */
public final class Themes {

    private static final String HOUSE = "org.maitri.";
    private static final String DARK = "dark";

    private final IThemeEngine engine;

    private Themes(IThemeEngine engine) {
        this.engine = engine;
    }

    static Themes of(Display display) {
        BundleContext bundle = FrameworkUtil.getBundle(Themes.class).getBundleContext();
        IThemeManager manager = bundle.getService(bundle.getServiceReference(IThemeManager.class));
        return new Themes(manager.getEngineForDisplay(display));
    }

    boolean dark() {
        return engine.getActiveTheme() != null
                && engine.getActiveTheme().getId().contains(DARK);
    }

    /** Shows the light or dark theme and remembers it; does nothing if it is shown already. */
    void use(boolean dark) {
        find(dark)
                .filter(theme -> engine.getActiveTheme() == null
                        || !theme.getId().equals(engine.getActiveTheme().getId()))
                .ifPresent(theme -> engine.setTheme(theme, true));
    }

    private Optional<ITheme> find(boolean dark) {
        return engine.getThemes().stream()
                .filter(theme ->
                        theme.getId().startsWith(HOUSE) && theme.getId().contains(DARK) == dark)
                .findFirst();
    }
}
