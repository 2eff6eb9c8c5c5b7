package org.maitri.workbench.internal.start;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IPreferencesService;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Closes cleanly when the system ends the program (SIGTERM, log-off): the window if nothing would be asked, and the data in
 * any case. Unsaved pages have their drafts.
 */
public final class Termination {

    private static final long WINDOW_WITHIN_SECONDS = 10;

    private final Display display;
    private final ProfileSession session;

    private Termination(Display display, ProfileSession session) {
        this.display = display;
        this.session = session;
    }

    public static void closeCleanly(Display display, ProfileSession session) {
        Termination termination = new Termination(display, session);
        Thread hook = new Thread(termination::run, "Maitri: close");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void run() {
        if (!display.isDisposed()) {
            CountDownLatch closed = new CountDownLatch(1);
            display.asyncExec(() -> {
                closeWindow();
                closed.countDown();
            });
            await(closed);
        }
        session.close();
        rememberPreferences();
    }

    private static void closeWindow() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            boolean dirty = false;
            for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
                dirty |=
                        window.getActivePage() != null && window.getActivePage().getDirtyEditors().length > 0;
            }
            if (!dirty) {
                workbench.close();
            }
        }
    }

    private static void rememberPreferences() {
        IPreferencesService preferences = Platform.getPreferencesService();
        if (preferences == null) {
            return; // The platform has stopped, and has stored them itself.
        }
        try {
            preferences.getRootNode().flush();
        } catch (BackingStoreException unwritable) {
            ILog.get().error("Preferences were not remembered", unwritable);
        }
    }

    private static void await(CountDownLatch closed) {
        try {
            closed.await(WINDOW_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
