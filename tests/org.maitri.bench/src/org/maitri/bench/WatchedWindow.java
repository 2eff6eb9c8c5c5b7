package org.maitri.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.maitri.testsupport.WindowDriver;

/** The window while something is done in it, and the longest pause of each kind. */
final class WatchedWindow {

    private static final int QUIET_TURNS = 6;
    private static final int MOST_TURNS = 200;
    private static final long TURN_MILLIS = 50;

    private final WindowDriver window;
    private final UiWatch watch;
    private final Map<String, UiWatch.Pause> pauses = new LinkedHashMap<>();

    WatchedWindow(WindowDriver window) {
        this.window = window;
        this.watch = window.ask(() -> new UiWatch(PlatformUI.getWorkbench().getDisplay()));
    }

    /** Begins something on the UI thread, and returns the longest pause until all has come to rest. */
    UiWatch.Pause during(String what, Runnable action) {
        window.tell(() -> watch.next(what));
        window.start(action);
        return rest();
    }

    /** A command of the active part. What opens besides the window is closed. */
    UiWatch.Pause command(String command) {
        window.await(
                command + " can be done",
                () -> PlatformUI.getWorkbench()
                        .getService(ICommandService.class)
                        .getCommand(command)
                        .isEnabled());
        window.tell(() -> watch.next(command));
        window.run(command);
        UiWatch.Pause longest = rest();
        return longest.or(during("closing " + command, this::closeDialogs));
    }

    private void closeDialogs() {
        Shell main = window.shell();
        for (Shell shell : main.getDisplay().getShells()) {
            if (!shell.isDisposed() && shell != main && shell.isVisible()) { // one may take another with it
                shell.close();
            }
        }
    }

    /** The longest pause until all that was begun has come to rest. */
    UiWatch.Pause rest() {
        int quiet = 0;
        for (int turn = 0; turn < MOST_TURNS && quiet < QUIET_TURNS; turn++) {
            pause(TURN_MILLIS);
            boolean busy = Arrays.stream(Job.getJobManager().find(null))
                    .anyMatch(job -> !job.isSystem() && job.getState() == Job.RUNNING);
            quiet = busy ? 0 : quiet + 1;
        }
        return window.ask(() -> watch.next(""));
    }

    /** The longest of several of a kind counts. */
    void note(String what, UiWatch.Pause pause) {
        pauses.merge(what, pause, UiWatch.Pause::or);
    }

    /** @param limit the kind that the others are compared with */
    void report(Report report, String prefix, String limit) throws IOException {
        double least = pauses.get(limit).processorMillis();
        for (Map.Entry<String, UiWatch.Pause> each : pauses.entrySet()) {
            String what = prefix + each.getKey();
            UiWatch.Pause pause = each.getValue();
            report.note("longest pause: " + what, 0, "ms", pause.millis(), Double.NaN);
            report.note("longest pause, processor time: " + what, 0, "ms", pause.processorMillis(), least);
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
