package org.maitri.services.internal.log;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.temporal.ChronoUnit;
import java.util.function.BooleanSupplier;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** One entry of the log: a line with moment, level, source and message; below it what failed. */
public final class LogLines extends Formatter {

    private final BooleanSupplier everything;

    /** @param everything whether texts of records and failures are written too */
    public LogLines(BooleanSupplier everything) {
        this.everything = everything;
    }

    @Override
    public String format(LogRecord entry) {
        boolean raw = everything.getAsBoolean();
        String message = formatMessage(entry);
        Throwable thrown = entry.getThrown();
        return entry.getInstant().truncatedTo(ChronoUnit.MILLIS) + " " + level(entry.getLevel()) + " "
                + entry.getLoggerName() + ": "
                + (raw ? message : Scrubbed.text(message)).replaceAll("\\R", "\n  ")
                + '\n'
                + (thrown == null ? "" : raw ? trace(thrown) : Scrubbed.failure(thrown));
    }

    private static String level(Level level) {
        if (level.intValue() >= Level.SEVERE.intValue()) {
            return "error";
        }
        if (level.intValue() >= Level.WARNING.intValue()) {
            return "warning";
        }
        return level.intValue() >= Level.INFO.intValue() ? "info" : "debug";
    }

    private static String trace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
