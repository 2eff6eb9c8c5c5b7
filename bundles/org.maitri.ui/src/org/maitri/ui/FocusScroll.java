package org.maitri.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Scrolls a page to whatever gets the focus, by the keyboard or by the program, but never under a pressed mouse button: what was
 * pressed would slip away from the pointer, and the second press of a double click meet something else. UI thread only.
 *
 * @since 1.1
 */
public final class FocusScroll implements Listener {

    private static final int[] HEARD = {SWT.MouseDown, SWT.MouseUp, SWT.KeyDown, SWT.FocusIn};

    private final ScrolledComposite scroll;
    private boolean pressed;
    private Control last;
    private Control awaited;

    private FocusScroll(ScrolledComposite scroll) {
        this.scroll = scroll;
    }

    /** Installs it for as long as the scrolled control is there. */
    public static void install(ScrolledComposite scroll) {
        FocusScroll focus = new FocusScroll(scroll);
        Display display = scroll.getDisplay();
        for (int type : HEARD) {
            display.addFilter(type, focus);
        }
        scroll.addDisposeListener(event -> {
            for (int type : HEARD) {
                display.removeFilter(type, focus);
            }
        });
    }

    @Override
    public void handleEvent(Event event) {
        switch (event.type) {
            case SWT.MouseDown -> {
                pressed = true;
                awaited = null;
            }
            case SWT.MouseUp, SWT.KeyDown -> pressed = false;
            default -> {
                if (event.widget instanceof Control control && WheelScroll.isWithin(control, scroll)) {
                    focused(control);
                }
            }
        }
    }

    /**
     * A window that is shown again gives the focus back to what had it, which need not come into sight for that. On some platforms
     * what is pressed gets the focus before the press is heard of, so this is waited for.
     */
    private void focused(Control control) {
        boolean again = control == last;
        last = control;
        awaited = again || pressed ? null : control;
        if (awaited != null) {
            Later.make(scroll, () -> show(control));
        }
    }

    private void show(Control control) {
        if (control == awaited && !control.isDisposed()) {
            scroll.showControl(control);
        }
    }
}
