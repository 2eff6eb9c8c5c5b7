package org.maitri.ui;

import org.eclipse.swt.widgets.Control;

/** Makes what a screen shows piece by piece, so that keys and clicks are heard between the pieces. */
public final class Later {

    private Later() {}

    /**
     * Makes a piece in an event of its own, after those that wait already, unless the control is gone by then. UI thread only.
     *
     * @param on the control that the piece belongs to
     */
    public static void make(Control on, Runnable piece) {
        on.getDisplay().asyncExec(() -> {
            if (!on.isDisposed()) {
                piece.run();
            }
        });
    }
}
