package org.maitri.workbench.internal.start;

import java.util.Arrays;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Monitor;
import org.eclipse.swt.widgets.Shell;

/**
 * Where a window may stand. A program that was killed before its window was laid out may have remembered no place at all,
 * and screens come and go: a window must be large enough to work in and lie on a screen that is there.
 */
public final class WindowBounds {

    static final int LEAST_WIDTH = 640;
    static final int LEAST_HEIGHT = 420;
    private static final int USUAL_WIDTH = 1280;
    private static final int USUAL_HEIGHT = 800;
    private static final int DECORATION = 40;
    private static final int REACHABLE = 96;

    private WindowBounds() {}

    /**
     * The layout may have been saved while the window was hidden, as it is at the beginning and at the end of the program;
     * the workbench would then keep it hidden for ever.
     *
     * @param window the remembered window, before it is opened; null for none
     */
    public static void showAgain(MWindow window) {
        if (window != null) {
            window.setVisible(true);
            window.setToBeRendered(true);
        }
    }

    /** Shows the window and brings it to a place where it can be used. */
    public static void makeUsable(Shell shell) {
        if (!shell.getMaximized()) {
            Rectangle[] screens = Arrays.stream(shell.getDisplay().getMonitors())
                    .map(Monitor::getClientArea)
                    .toArray(Rectangle[]::new);
            Rectangle now = shell.getBounds();
            Rectangle usable = usable(now, screens);
            if (!usable.equals(now)) {
                shell.setBounds(usable);
            }
        }
        shell.setMinimized(false);
        shell.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT);
        if (!shell.isVisible()) {
            shell.setVisible(true);
        }
    }

    /** Dialogs that are placed as if they were smaller than they are must not reach beyond the screen. */
    public static void keepDialogsOnScreen(Display display) {
        display.addFilter(SWT.Show, event -> {
            if (event.widget instanceof Shell shell && shell.getParent() != null) {
                Rectangle now = shell.getBounds();
                Rectangle within = within(shell.getMonitor().getClientArea(), now);
                if (!within.equals(now)) {
                    shell.setBounds(within);
                }
            }
        });
    }

    static Rectangle within(Rectangle screen, Rectangle wanted) {
        int width = Math.min(wanted.width, screen.width);
        int height = Math.min(wanted.height, screen.height);
        return new Rectangle(
                Math.clamp(wanted.x, screen.x, screen.x + screen.width - width),
                Math.clamp(wanted.y, screen.y, screen.y + screen.height - height),
                width,
                height);
    }

    /** The bounds as they are if they can be worked in, else the nearest that can. */
    static Rectangle usable(Rectangle wanted, Rectangle... screens) {
        Rectangle screen = screens[0];
        int overlap = -1;
        for (Rectangle each : screens) {
            Rectangle shared = each.intersection(wanted);
            int area = shared.width * shared.height;
            if (area > overlap) {
                overlap = area;
                screen = each;
            }
        }
        boolean tooSmall = wanted.width < LEAST_WIDTH || wanted.height < LEAST_HEIGHT;
        boolean outOfReach = screen.intersection(wanted).width < REACHABLE
                || wanted.y < screen.y
                || wanted.y > screen.y + screen.height - REACHABLE;
        if (!tooSmall && !outOfReach) {
            return wanted;
        }
        int width = Math.min(screen.width, tooSmall ? USUAL_WIDTH : wanted.width);
        int height = Math.min(screen.height - DECORATION, tooSmall ? USUAL_HEIGHT : wanted.height);
        return new Rectangle(
                screen.x + (screen.width - width) / 2, screen.y + (screen.height - height) / 2, width, height);
    }
}
