package org.maitri.workbench.internal.schedule;

import java.time.Instant;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.maitri.kernel.CancelledException;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.schedule.Schedule;
import org.maitri.spi.schedule.Schedule.Planned;
import org.maitri.spi.schedule.ScheduledTask;
import org.maitri.workbench.internal.Messages;
import org.maitri.workbench.internal.start.ProfileState;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/** Does what is due while the window is open: looks once a minute, and does one task after the other. */
public final class ScheduledWork implements Consumer<ProfileState>, AutoCloseable {

    /** The window and its first lists come first. */
    private static final long FIRST_AFTER_MILLIS = 15_000;

    private static final long LOOK_EVERY_MILLIS = 60_000;

    private final ServiceTracker<Schedule, Schedule> schedule;
    private final Job looking = Job.createSystem(Messages.get("schedule.look"), (ICoreRunnable) this::look);
    private final boolean wanted;
    private volatile Job running;
    private volatile boolean open;

    /** @param wanted whether this window does what is due; otherwise it is left to others */
    public ScheduledWork(BundleContext context, boolean wanted) {
        this.wanted = wanted;
        schedule = new ServiceTracker<>(context, Schedule.class, null);
        schedule.open();
        looking.setPriority(Job.DECORATE);
    }

    @Override
    public void accept(ProfileState state) {
        open = wanted && state instanceof ProfileState.Opened;
        if (open) {
            looking.schedule(FIRST_AFTER_MILLIS);
        } else {
            stop();
        }
    }

    @Override
    public void close() {
        open = false;
        stop();
        schedule.close();
    }

    private void stop() {
        looking.cancel();
        Job now = running;
        if (now != null) {
            now.cancel();
        }
    }

    private void look(IProgressMonitor monitor) {
        try {
            Schedule due = schedule.getService();
            if (due != null) {
                for (Planned planned : due.due(Instant.now())) {
                    if (open && !monitor.isCanceled()) {
                        run(due, planned.task(), monitor);
                    }
                }
            }
        } catch (OperationCanceledException stopped) {
            open = false;
        } catch (RuntimeException | LinkageError failed) {
            tell(failed);
        } finally {
            if (open && !monitor.isCanceled()) {
                looking.schedule(LOOK_EVERY_MILLIS);
            }
        }
    }

    /** In a job of its own, which the progress view names and where it can be cancelled. */
    private void run(Schedule due, ScheduledTask task, IProgressMonitor waiting) {
        Job job = Job.create(task.label(), (ICoreRunnable) monitor -> run(due, task.id(), new Stoppable(monitor)));
        job.setPriority(Job.DECORATE);
        running = job;
        job.schedule();
        try {
            job.join(0, waiting);
        } catch (InterruptedException interrupted) {
            throw new OperationCanceledException();
        } finally {
            running = null;
        }
    }

    private void run(Schedule due, String task, Progress steps) {
        Thread.currentThread().setPriority(Thread.MIN_PRIORITY); // the window comes first
        try {
            due.run(task, Instant.now(), steps);
        } catch (CancelledException stopped) {
            throw new OperationCanceledException();
        } catch (RuntimeException | LinkageError failed) {
            tell(failed);
        }
    }

    private void tell(Throwable failed) {
        if (failed instanceof RefusedException) {
            ILog.get().info("Scheduled work was refused", failed);
        } else if (open) {
            ILog.get().error(Messages.get("schedule.look"), failed);
        }
    }

    /** Tells the progress view what is done and the work that it is to stop. */
    private record Stoppable(IProgressMonitor monitor) implements Progress {

        @Override
        public void begin(String task, long total) {
            monitor.subTask(task);
        }

        @Override
        public void worked(long done) {}

        @Override
        public boolean cancelled() {
            return monitor.isCanceled();
        }
    }
}
