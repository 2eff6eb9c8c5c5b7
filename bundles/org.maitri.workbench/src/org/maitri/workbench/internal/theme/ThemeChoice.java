package org.maitri.workbench.internal.theme;

import org.eclipse.swt.widgets.Display;

/** What a person can want of the theme. */
public enum ThemeChoice {
    SYSTEM,
    LIGHT,
    DARK;

    public static ThemeChoice stored() {
        if (FollowSystemTheme.wanted()) {
            return SYSTEM;
        }
        return Themes.of(Display.getCurrent()).dark() ? DARK : LIGHT;
    }

    /** Shows it at once and remembers it. */
    public void apply(Display display) {
        FollowSystemTheme.want(this == SYSTEM, display);
        if (this != SYSTEM) {
            Themes.of(display).use(this == DARK);
        }
    }
}
