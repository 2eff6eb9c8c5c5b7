package org.maitri.workbench.internal.theme;

import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.maitri.spi.setting.Settings;

/** What a person can want of the theme, as the setting has it. */
public enum ThemeChoice {
    SYSTEM,
    LIGHT,
    DARK;

    public static final String NAME = "theme";

    public static ThemeChoice of(Settings settings) {
        return valueOf(settings.text(NAME).toUpperCase(Locale.ROOT));
    }

    /** Shows what is wanted, before the first window opens, and changes with the system's theme as long as that is wanted. */
    public static void start(Display display, Settings settings) {
        of(settings).show(display);
        display.addListener(SWT.Settings, event -> {
            if (of(settings) == SYSTEM) {
                SYSTEM.show(display);
            }
        });
    }

    /** Keeps it as the person's choice and shows it. @throws org.maitri.kernel.RefusedException if the theme is locked */
    public void choose(Display display, Settings settings) {
        settings.choose(NAME, List.of(name().toLowerCase(Locale.ROOT)));
        show(display);
    }

    private void show(Display display) {
        Themes.of(display).use(this == DARK || this == SYSTEM && Display.isSystemDarkTheme());
    }
}
