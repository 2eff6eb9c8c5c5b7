package org.maitri.workbench.internal;

import java.io.Writer;
import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.framework.log.FrameworkLog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.maitri.plugins.Plugins;
import org.maitri.services.start.Language;
import org.maitri.services.start.Logs;
import org.maitri.services.start.TimeZoneSetting;
import org.maitri.spi.setting.Settings;
import org.maitri.ui.theme.GtkStyle;
import org.maitri.workbench.internal.plugins.StartedPlugins;
import org.maitri.workbench.internal.schedule.FollowedMail;
import org.maitri.workbench.internal.schedule.ScheduledWork;
import org.maitri.workbench.internal.start.Arguments;
import org.maitri.workbench.internal.start.ProfileSession;
import org.maitri.workbench.internal.start.RunningWindow;
import org.maitri.workbench.internal.start.SocketPlace;
import org.maitri.workbench.internal.start.Termination;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** Starts the workbench, or brings the one that already runs on this workspace to the front. */
public final class WorkbenchApplication implements IApplication {

    private static final long SERVICE_WITHIN_MILLIS = 20_000;
    /** The start script starts without safe mode then. */
    private static final Integer EXIT_RESTART_WITH_PLUGINS = 25;

    private static final String PROFILE_PROPERTY = "maitri.profile";

    /** The search library recommends a module of the JVM that is not for general use; kept, as loggers are weakly held. */
    private static final Logger SEARCH_HINTS = Logger.getLogger("org.apache.lucene.internal.vectorization");

    @Override
    public Object start(IApplicationContext context) throws Exception {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        Arguments asked = Arguments.of(
                List.of(Platform.getCommandLineArgs()), Optional.ofNullable(System.getProperty(PROFILE_PROPERTY)));
        Path workspace = workspace();
        if (RunningWindow.tell(
                SocketPlace.ofWorkspace(workspace), asked.commandLine(), RunningWindow.ANSWER_WITHIN_MILLIS)) {
            ILog.get().info("Maitri already runs on " + workspace + "; its window was brought to the front");
            context.applicationRunning();
            return EXIT_OK;
        }
        BundleContext bundle =
                FrameworkUtil.getBundle(WorkbenchApplication.class).getBundleContext();
        Settings settings = settings(bundle);
        if (Language.use(settings, bundle.getProperty("osgi.configuration.area"))) {
            return EXIT_RESTART;
        }
        Logs.begin(bundle, settings);
        bundle.getService(bundle.getServiceReference(FrameworkLog.class)).setWriter(Writer.nullWriter(), false);
        Arguments.logLevel(List.of(Platform.getCommandLineArgs()))
                .filter(level -> Logs.levels().contains(level)
                        && !settings.value("log.level").locked())
                .ifPresent(Logs::use);
        TimeZoneSetting.use(settings);
        SEARCH_HINTS.setLevel(Level.SEVERE);
        return openWindow(asked, workspace, bundle, settings, StartedPlugins.start(bundle));
    }

    private static Settings settings(BundleContext bundle) throws InterruptedException {
        ServiceTracker<Settings, Settings> tracker = new ServiceTracker<>(bundle, Settings.class, null);
        tracker.open();
        try {
            return tracker.waitForService(SERVICE_WITHIN_MILLIS);
        } finally {
            tracker.close();
        }
    }

    private static Integer openWindow(
            Arguments asked, Path workspace, BundleContext bundle, Settings settings, StartedPlugins plugins) {
        GtkStyle.use();
        Display.setAppName(Branding.name());
        Display display = PlatformUI.createDisplay();
        forbidDatabaseOnUiThread(bundle, display);
        ProfileSession session = ProfileSession.create(bundle, display);
        bundle.registerService(ProfileSession.class, session, null);
        MaitriAdvisor advisor = new MaitriAdvisor(session, asked, settings, plugins);
        Optional<RunningWindow> running =
                RunningWindow.listen(SocketPlace.ofWorkspace(workspace), later -> advisor.laterStart(display, later));
        // macOS hands over files that were opened as an event and not as arguments.
        display.addListener(SWT.OpenDocument, opened -> advisor.laterStart(display, List.of(opened.text)));
        Termination.closeCleanly(display, session);
        ScheduledWork scheduled = new ScheduledWork(bundle, settings.yes("scheduled-work"));
        session.addListener(scheduled);
        FollowedMail mail = new FollowedMail(bundle, settings.yes("scheduled-work"));
        session.addListener(mail);
        try {
            int code = PlatformUI.createAndRunWorkbench(display, advisor);
            if (code != PlatformUI.RETURN_RESTART) {
                return EXIT_OK;
            }
            return Plugins.safeMode() ? EXIT_RESTART_WITH_PLUGINS : EXIT_RESTART;
        } finally {
            running.ifPresent(RunningWindow::close);
            mail.close();
            scheduled.close();
            session.close();
            display.dispose();
        }
    }

    /** What persistence asks before it touches the database. */
    private static void forbidDatabaseOnUiThread(BundleContext bundle, Display display) {
        Thread ui = display.getThread();
        Dictionary<String, Object> role = new Hashtable<>();
        role.put("maitri.role", "forbidden-thread");
        bundle.registerService(BooleanSupplier.class, () -> Thread.currentThread() == ui, role);
    }

    private static Path workspace() throws Exception {
        Location location = Platform.getInstanceLocation();
        if (!location.isSet()) {
            location.set(location.getDefault(), false);
        }
        return Path.of(URIUtil.toURI(location.getURL()));
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            if (!display.isDisposed()) {
                display.syncExec(() -> PlatformUI.getWorkbench().close());
            }
        }
    }
}
