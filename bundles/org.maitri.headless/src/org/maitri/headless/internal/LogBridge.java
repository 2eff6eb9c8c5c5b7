package org.maitri.headless.internal;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.osgi.framework.Bundle;

/** Writes what is logged into the platform's log file, never to the terminal. */
final class LogBridge extends Handler {

    private final ILog log;
    private final String bundle;
    private final SimpleFormatter formatter = new SimpleFormatter();

    private LogBridge(Bundle bundle) {
        this.log = Platform.getLog(bundle);
        this.bundle = bundle.getSymbolicName();
        setLevel(Level.INFO);
    }

    static void install(Bundle bundle) {
        LogManager.getLogManager().reset();
        Logger.getLogger("").addHandler(new LogBridge(bundle));
    }

    @Override
    public void publish(LogRecord entry) {
        if (isLoggable(entry)) {
            log.log(new Status(
                    severity(entry.getLevel()),
                    bundle,
                    entry.getLoggerName() + ": " + formatter.formatMessage(entry),
                    entry.getThrown()));
        }
    }

    private static int severity(Level level) {
        if (level.intValue() >= Level.SEVERE.intValue()) {
            return IStatus.ERROR;
        }
        return level.intValue() >= Level.WARNING.intValue() ? IStatus.WARNING : IStatus.INFO;
    }

    @Override
    public void flush() {
        // Every entry is written at once.
    }

    @Override
    public void close() {
        // The platform closes its log.
    }
}
