package org.maitri.ui;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.Text;
import org.maitri.ui.theme.Space;

/**
 * Lets the wheel scroll a page wherever the pointer is: over a choice, which would change without being meant, and over
 * texts and tables that have nothing more to scroll in that direction. UI thread only.
 */
public final class WheelScroll implements Listener {

    private final ScrolledComposite scroll;

    private WheelScroll(ScrolledComposite scroll) {
        this.scroll = scroll;
    }

    /** Installs it for as long as the scrolled control is there. */
    public static void install(ScrolledComposite scroll) {
        WheelScroll wheel = new WheelScroll(scroll);
        scroll.getDisplay().addFilter(SWT.MouseVerticalWheel, wheel);
        scroll.addDisposeListener(event -> scroll.getDisplay().removeFilter(SWT.MouseVerticalWheel, wheel));
    }

    @Override
    public void handleEvent(Event event) {
        if (event.widget instanceof Control control
                && isWithin(control, scroll)
                && !scrollsItself(control, event.count)) {
            Point origin = scroll.getOrigin();
            scroll.setOrigin(origin.x, Math.max(0, origin.y - event.count * Space.L));
            event.doit = false;
            event.type = SWT.None;
        }
    }

    static boolean isWithin(Control control, ScrolledComposite scroll) {
        for (Control at = control; at != null; at = at.getParent()) {
            if (at == scroll) {
                return control != scroll;
            }
        }
        return false;
    }

    /** @param count up, or down if it is negative */
    private static boolean scrollsItself(Control control, int count) {
        if (control instanceof Combo) {
            return false;
        }
        boolean scrolled = control instanceof Text || control instanceof NatTable;
        ScrollBar bar = control instanceof Scrollable scrollable ? scrollable.getVerticalBar() : null;
        return scrolled
                && bar != null
                && (count > 0
                        ? bar.getSelection() > bar.getMinimum()
                        : bar.getSelection() + bar.getThumb() < bar.getMaximum());
    }
}
