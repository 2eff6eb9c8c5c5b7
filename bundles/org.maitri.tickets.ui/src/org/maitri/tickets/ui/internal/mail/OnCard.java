package org.maitri.tickets.ui.internal.mail;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.maitri.ui.theme.Styles;
import org.maitri.ui.theme.Theme;

/** What lies on the card of a message, whose ground is not that of the page. UI thread only. */
public final class OnCard {

    private OnCard() {}

    /** In the theme's text. */
    public static <C extends Control> C plain(C control) {
        Theme.apply(control, () -> paint(control, Theme.of(control).text()));
        return Styles.unstyled(control);
    }

    /** In text that steps back. */
    public static <C extends Control> C muted(C control) {
        Theme.apply(control, () -> paint(control, Theme.of(control).mutedText()));
        return Styles.unstyled(control);
    }

    private static void paint(Control control, Color text) {
        control.setBackground(control.getParent().getBackground());
        control.setForeground(text);
        if (control instanceof Link link) {
            link.setLinkForeground(Theme.of(control).accent());
        }
    }
}
