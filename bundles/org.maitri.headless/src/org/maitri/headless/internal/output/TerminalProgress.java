package org.maitri.headless.internal.output;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.maitri.headless.internal.Messages;
import org.maitri.kernel.Progress;

/** Shows on one line of the error stream how far a command is, where a person looks at it. */
public final class TerminalProgress implements Progress {

    private static final long BETWEEN_LINES = TimeUnit.MILLISECONDS.toNanos(200);
    private static final String CLEAR = "\r\u001b[K";
    private static final int SECONDS_A_MINUTE = 60;

    private final PrintStream err;
    private final boolean shown;
    private volatile boolean cancelled;
    private volatile boolean written;
    private String task = "";
    private long total;
    private long begunAt;
    private long shownAt;

    public TerminalProgress(PrintStream err, boolean shown) {
        this.err = err;
        this.shown = shown;
    }

    /** Whether the error stream is a terminal; where that cannot be told, it is taken for none. */
    public static boolean onTerminal() {
        try {
            String stream = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return stream.startsWith("/dev/pts/") || stream.startsWith("/dev/tty");
        } catch (IOException | RuntimeException elsewhere) {
            return false;
        }
    }

    @Override
    public void begin(String newTask, long newTotal) {
        task = newTask;
        total = newTotal;
        begunAt = System.nanoTime();
        shownAt = 0;
        show(0);
    }

    @Override
    public void worked(long done) {
        if (shown && System.nanoTime() - shownAt > BETWEEN_LINES) {
            show(done);
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    public void cancel() {
        cancelled = true;
    }

    /** Takes the line away before something else is printed. */
    public void clear() {
        if (written) {
            err.print(CLEAR);
            err.flush();
            written = false;
        }
    }

    private void show(long done) {
        if (!shown) {
            return;
        }
        shownAt = System.nanoTime();
        double seconds = (shownAt - begunAt) / 1e9;
        double rate = seconds < 0.5 ? 0 : done / seconds;
        StringBuilder line = new StringBuilder(task);
        if (done > 0) {
            line.append(' ')
                    .append(total > 0 ? Messages.get("progress.of", done, total) : Messages.get("progress.done", done));
        }
        if (rate > 0) {
            line.append(' ').append(Messages.get("progress.rate", Math.round(rate)));
        }
        if (rate > 0 && total > done) {
            long left = Math.round((total - done) / rate);
            line.append(' ')
                    .append(Messages.get(
                            "progress.left",
                            String.format(Locale.ROOT, "%d:%02d", left / SECONDS_A_MINUTE, left % SECONDS_A_MINUTE)));
        }
        err.print(CLEAR + line);
        err.flush();
        written = true;
    }
}
