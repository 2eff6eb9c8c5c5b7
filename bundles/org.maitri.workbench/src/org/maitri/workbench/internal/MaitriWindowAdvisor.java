package org.maitri.workbench.internal;

import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.maitri.plugins.Plugins;
import org.maitri.workbench.internal.menus.PerspectiveBar;
import org.maitri.workbench.internal.navigation.PagesRoom;
import org.maitri.workbench.internal.start.KeyboardKeeper;
import org.maitri.workbench.internal.start.WindowBounds;

/** The window: what it shows around the views, where it stands, and what happens once it has been painted. */
final class MaitriWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point WANTED_SIZE = new Point(1366, 860);
    private static final int PAINTED_AT_LATEST_MILLIS = 2000;

    private final Runnable afterFirstPaint;
    private boolean painted;

    MaitriWindowAdvisor(IWorkbenchWindowConfigurer configurer, Runnable afterFirstPaint) {
        super(configurer);
        this.afterFirstPaint = afterFirstPaint;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new MaitriActionBars(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        WindowBounds.showAgain(window.getWindow().getService(MWindow.class));
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        window.setInitialSize(new Point(Math.min(WANTED_SIZE.x, screen.width), Math.min(WANTED_SIZE.y, screen.height)));
        window.setTitle(Plugins.safeMode() ? Messages.get("product.safe", Branding.name()) : Branding.name());
        window.setShowCoolBar(true);
        PerspectiveBar.addTo(window.getWindow());
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
    }

    @Override
    public void postWindowOpen() {
        Shell shell = getWindowConfigurer().getWindow().getShell();
        WindowBounds.makeUsable(shell);
        KeyboardKeeper.install(getWindowConfigurer().getWindow());
        PagesRoom.install(getWindowConfigurer().getWindow());
        Listener paint = event -> onFirstPaint(shell.getDisplay());
        shell.getDisplay().addFilter(SWT.Paint, paint);
        shell.addDisposeListener(event -> event.display.removeFilter(SWT.Paint, paint));
        shell.getDisplay().timerExec(PAINTED_AT_LATEST_MILLIS, () -> onFirstPaint(shell.getDisplay()));
    }

    private void onFirstPaint(Display display) {
        if (!painted) {
            painted = true;
            display.asyncExec(afterFirstPaint);
        }
    }
}
