package org.maitri.headless.internal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.framework.log.FrameworkLog;
import org.maitri.headless.internal.output.TerminalProgress;
import org.maitri.services.start.Language;
import org.maitri.services.start.Logs;
import org.maitri.services.start.TimeZoneSetting;
import org.maitri.spi.setting.Settings;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Maitri as a command of the shell. */
public final class HeadlessApplication implements IApplication {

    private static final List<String> OF_THE_PLATFORM = List.of("-eclipse.keyring", "-eclipse.password", "-product");

    private TerminalProgress progress;

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        PrintStream out = stream(FileDescriptor.out, Charset.forName(System.getProperty("stdout.encoding", "UTF-8")));
        PrintStream err = stream(FileDescriptor.err, Charset.forName(System.getProperty("stderr.encoding", "UTF-8")));
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        BundleContext bundle =
                FrameworkUtil.getBundle(HeadlessApplication.class).getBundleContext();
        OsgiServices services = new OsgiServices(bundle);
        Settings settings = services.require(Settings.class);
        Language.use(settings, bundle.getProperty("osgi.configuration.area"));
        Logs.begin(bundle, settings);
        TimeZoneSetting.use(settings);
        bundle.getService(bundle.getServiceReference(FrameworkLog.class)).setWriter(Writer.nullWriter(), false);
        progress = new TerminalProgress(err, TerminalProgress.onTerminal());
        Signals.cancel(progress);
        String[] arguments = own(context);
        PluginsAtStart.start(services, err, arguments);
        int code = new Maitri(
                        services, out, err, progress, () -> Logs.folder(bundle).toString())
                .run(arguments);
        out.flush();
        err.flush();
        return code;
    }

    /** Characters that the terminal cannot show become question marks there; files and pipes get all of them. */
    private static PrintStream stream(FileDescriptor descriptor, Charset terminal) {
        boolean shown = System.console() != null && TerminalProgress.onTerminal();
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 14),
                false,
                shown ? terminal : StandardCharsets.UTF_8);
    }

    /** The arguments without those that the platform takes with their values. */
    private static String[] own(IApplicationContext context) {
        String[] all = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        List<String> own = new ArrayList<>(Arrays.asList(all));
        for (int at = 0; at < own.size(); ) {
            if (!OF_THE_PLATFORM.contains(own.get(at))) {
                break;
            }
            own.subList(at, Math.min(own.size(), at + 2)).clear();
        }
        return own.toArray(String[]::new);
    }

    @Override
    public void stop() {
        if (progress != null) {
            progress.cancel();
        }
    }
}
