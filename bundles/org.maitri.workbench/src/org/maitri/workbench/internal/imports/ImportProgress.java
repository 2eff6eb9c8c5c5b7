package org.maitri.workbench.internal.imports;

import java.time.Duration;
import org.maitri.kernel.Progress;

/** Remembers how far the import is, for whoever looks; hears on any thread whether the person cancelled. */
final class ImportProgress implements Progress {

    private final Progress outer;
    private volatile String task = "";
    private volatile long total;
    private volatile long done;
    private volatile long began = System.nanoTime();
    private volatile boolean cancelled;

    /** @param outer hears the same, and may be cancelled too */
    ImportProgress(Progress outer) {
        this.outer = outer;
    }

    @Override
    public void begin(String newTask, long newTotal) {
        task = newTask;
        total = newTotal;
        done = 0;
        began = System.nanoTime();
        outer.begin(newTask, newTotal);
    }

    @Override
    public void worked(long nowDone) {
        done = nowDone;
        outer.worked(nowDone);
    }

    void cancel() {
        cancelled = true;
    }

    @Override
    public boolean cancelled() {
        return cancelled || outer.cancelled();
    }

    ImportPace pace() {
        return new ImportPace(task, done, total, Duration.ofNanos(System.nanoTime() - began));
    }
}
