package org.maitri.services.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.maitri.services.internal.log.LogLines;
import org.maitri.services.internal.setting.Places;
import org.maitri.spi.setting.Settings;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogLevel;
import org.osgi.service.log.LogReaderService;

/**
 * The log: one folder, files of limited size and number, the newest called {@code maitri-0.log}. All that the program, its
 * libraries and the platform log goes there; what they say of persons does not, unless the level is {@code debug}.
 */
public final class Logs {

    private static final String FOLDER = "logs";
    private static final String FILE = "maitri";
    private static final Map<String, Level> LEVELS =
            Map.of("error", Level.SEVERE, "warning", Level.WARNING, "info", Level.INFO, "debug", Level.FINE);

    private static final long MEGABYTE = 1 << 20;

    /** Kept, as loggers are weakly held. */
    private static final Logger ROOT = Logger.getLogger("");

    private static final Logger OWN = Logger.getLogger("org.maitri");

    private Logs() {}

    /** The folder of the log of whoever works in this workspace. */
    public static Path folder(BundleContext context) {
        return Places.folder(context.getProperty("osgi.instance.area"))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".maitri"))
                .resolve(FOLDER);
    }

    /** The files of the log, the newest first, and behind them what the platform wrote before there was a log. */
    public static List<Path> files(BundleContext context) {
        Path folder = folder(context);
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return Stream.concat(
                            files.filter(file -> file.getFileName().toString().startsWith(FILE)
                                            && !file.toString().endsWith(".lck"))
                                    .sorted(),
                            Stream.of(folder.resolveSibling(".metadata").resolve(".log"))
                                    .filter(Files::exists))
                    .toList();
        } catch (IOException unreadable) {
            ROOT.log(Level.WARNING, "The log cannot be read", unreadable);
            return List.of();
        }
    }

    /** Logs from now on as it is set. */
    public static void begin(BundleContext context, Settings settings) {
        LogManager.getLogManager().reset();
        Handler handler = handler(folder(context), settings);
        handler.setFormatter(new LogLines(() -> OWN.getLevel() == Level.FINE));
        handler.setLevel(Level.ALL);
        ROOT.addHandler(handler);
        use(settings.text("log.level"));
        ServiceReference<LogReaderService> platform = context.getServiceReference(LogReaderService.class);
        if (platform != null) {
            context.getService(platform).addLogListener(Logs::log);
        }
    }

    private static Handler handler(Path folder, Settings settings) {
        try {
            Files.createDirectories(folder);
            return new FileHandler(
                    folder.resolve(FILE).toString().replace("%", "%%") + "-%g.log",
                    settings.number("log.megabytes") * MEGABYTE,
                    (int) settings.number("log.files"),
                    true);
        } catch (IOException unwritable) {
            ROOT.log(Level.WARNING, "The log cannot be written", unwritable);
            return new ConsoleHandler();
        }
    }

    /** The levels there are. */
    public static List<String> levels() {
        return LEVELS.keySet().stream().sorted().toList();
    }

    /** Logs on another level from now on. @param level one of {@link #levels()} */
    public static void use(String level) {
        Level wanted = LEVELS.get(level);
        OWN.setLevel(wanted);
        ROOT.setLevel(wanted == Level.FINE ? Level.INFO : wanted);
    }

    /** What the platform logs. */
    private static void log(LogEntry entry) {
        Logger logger = Logger.getLogger(entry.getBundle().getSymbolicName());
        LogRecord told = new LogRecord(level(entry.getLogLevel()), entry.getMessage());
        told.setLoggerName(logger.getName());
        told.setThrown(entry.getException());
        logger.log(told);
    }

    private static Level level(LogLevel level) {
        return switch (level) {
            case AUDIT, ERROR -> Level.SEVERE;
            case WARN -> Level.WARNING;
            case INFO -> Level.INFO;
            case DEBUG, TRACE -> Level.FINER;
        };
    }
}
