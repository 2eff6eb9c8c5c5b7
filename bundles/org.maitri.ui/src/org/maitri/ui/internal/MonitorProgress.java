package org.maitri.ui.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.maitri.kernel.Progress;

/** Tells a job's monitor what the kernel's progress is told. Used by the thread of the job alone. */
public final class MonitorProgress implements Progress {

    private static final int TICKS = 1000;

    private final IProgressMonitor monitor;
    private long total;
    private int ticked;

    public MonitorProgress(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public void begin(String task, long units) {
        total = units;
        ticked = 0;
        monitor.beginTask(task, units == 0 ? IProgressMonitor.UNKNOWN : TICKS);
        monitor.subTask(task);
    }

    @Override
    public void worked(long done) {
        if (total > 0) {
            int reached = (int) Math.min(TICKS, done * TICKS / total);
            if (reached > ticked) {
                monitor.worked(reached - ticked);
                ticked = reached;
            }
        }
    }

    @Override
    public boolean cancelled() {
        return monitor.isCanceled();
    }
}
