package org.maitri.ui.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.maitri.spi.record.Tone;

/**
 * Looks that controls can have besides the usual one. The theme's style sheet knows them by their class, and they are set
 * at once and after each change of theme. UI thread only.
 */
public final class Styles {

    private static final String CLASS = "org.eclipse.e4.ui.css.CssClassName";
    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

    private Styles() {}

    /** Keeps the style sheet away from a control that paints itself. */
    public static <C extends Control> C unstyled(C control) {
        control.setData(UNSTYLED, Boolean.TRUE);
        return control;
    }

    /** The surface with the theme's text: what everything is that says nothing else. */
    public static <C extends Control> C plain(C control) {
        Theme.apply(control, () -> {
            control.setBackground(Theme.of(control).surface());
            control.setForeground(Theme.of(control).text());
        });
        return control;
    }

    /** Text that steps back. */
    public static <C extends Control> C muted(C control) {
        control.setData(CLASS, "maitri-muted");
        Theme.apply(control, () -> {
            control.setForeground(Theme.of(control).mutedText());
            control.setBackground(control.getParent().getBackground());
        });
        return control;
    }

    /** Text in the accent, as links are. */
    public static <C extends Control> C accent(C control) {
        control.setData(CLASS, "maitri-accent");
        Theme.apply(control, () -> {
            control.setForeground(Theme.of(control).accent());
            control.setBackground(control.getParent().getBackground());
        });
        return control;
    }

    /** Text that says what is wrong. */
    public static <C extends Control> C wrong(C control) {
        control.setData(CLASS, "maitri-wrong");
        Theme.apply(control, () -> {
            control.setForeground(Theme.of(control).tone(Tone.BAD).text());
            control.setBackground(control.getParent().getBackground());
        });
        return control;
    }

    /** A button that stays down, which systems draw so that it is hardly seen in the dark. */
    public static Button toggle(Button button) {
        Theme.apply(button, () -> paint(button));
        button.addListener(SWT.Selection, event -> paint(button));
        return button;
    }

    /** Puts a {@link #toggle} down or up. */
    public static void press(Button toggle, boolean down) {
        toggle.setSelection(down);
        paint(toggle);
    }

    private static void paint(Button toggle) {
        boolean down = toggle.getSelection();
        toggle.setBackground(down ? Theme.of(toggle).selection() : null);
        toggle.setForeground(down ? Theme.of(toggle).accent() : null);
    }

    /** A composite that is raised from the surface, with what lies on it. */
    public static <C extends Composite> C raised(C composite) {
        composite.setData(CLASS, "maitri-raised");
        Theme.apply(composite, () -> composite.setBackground(Theme.of(composite).raised()));
        return composite;
    }
}
