package org.maitri.ui;

import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.events.DisposeListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.maitri.kernel.CancelledException;
import org.maitri.kernel.Progress;
import org.maitri.ui.internal.MonitorProgress;

/**
 * Work off the UI thread, with its result brought back to it. Cancelling is a request that the work hears through its
 * {@link Progress}; threads are never interrupted. What comes back after the owner was disposed or the work was cancelled
 * is dropped.
 *
 * <pre>
 * Background.work("Count tickets", progress -&gt; records.count(query, progress))
 *         .then(count -&gt; label.setText(...))
 *         .orElse(failure -&gt; failed.show(failure))
 *         .start(label);
 * </pre>
 */
public final class Background<T> {

    private final String name;
    private final Function<Progress, T> work;
    private Consumer<T> result = value -> {};
    private Consumer<Throwable> failure;
    private Runnable cancelled = () -> {};
    private boolean shown;
    private boolean awaited;

    private Background(String name, Function<Progress, T> work) {
        this.name = name;
        this.work = work;
    }

    /** @param name what the progress view calls it, in the language of the person */
    public static <T> Background<T> work(String name, Function<Progress, T> work) {
        return new Background<>(name, work);
    }

    /** Work that is done and has no result. @param name what the progress view calls it, in the language of the person */
    public static Background<Void> task(String name, Runnable work) {
        return new Background<>(name, progress -> {
            work.run();
            return null;
        });
    }

    /** What to do with the result, on the UI thread. */
    public Background<T> then(Consumer<T> onUi) {
        result = onUi;
        return this;
    }

    /** What to do with a failure, on the UI thread; without this it is logged and shown in a dialog. */
    public Background<T> orElse(Consumer<Throwable> onUi) {
        failure = onUi;
        return this;
    }

    /** What to do on the UI thread when the person cancelled it. */
    public Background<T> cancelled(Runnable onUi) {
        cancelled = onUi;
        return this;
    }

    /** Shows the work in the progress view, where the person can cancel it; without this it is a silent, short one. */
    public Background<T> shown() {
        shown = true;
        return this;
    }

    /** Shows the work in a dialog besides, unless it is done at once: the person waits for it, cancels it, or lets it run on. */
    public Background<T> awaited() {
        awaited = true;
        return shown();
    }

    /** Starts the work. UI thread only. */
    public Running start(Control owner) {
        Display display = owner.getDisplay();
        Running running = new Running();
        Job job = Job.create(name, (ICoreRunnable) monitor -> run(monitor, owner, display, running));
        job.setSystem(!shown);
        job.setUser(awaited);
        running.job = job;
        if (!shown) {
            running.stopWith(owner);
        }
        job.schedule();
        return running;
    }

    private void run(IProgressMonitor monitor, Control owner, Display display, Running running) {
        Thread.currentThread().setPriority(Thread.MIN_PRIORITY); // the window comes first
        try {
            T value = work.apply(new MonitorProgress(monitor));
            deliver(owner, display, running, () -> result.accept(value));
        } catch (CancelledException | OperationCanceledException stopped) {
            deliver(owner, display, running, cancelled);
            throw new OperationCanceledException();
        } catch (RuntimeException | LinkageError broken) {
            deliver(owner, display, running, () -> fail(owner, broken));
        } finally {
            monitor.done();
        }
    }

    private static void deliver(Control owner, Display display, Running running, Runnable onUi) {
        if (display.isDisposed()) {
            return;
        }
        display.asyncExec(() -> {
            if (!owner.isDisposed()) {
                running.leave(owner);
                if (!running.dropped) {
                    onUi.run();
                }
            }
        });
    }

    private void fail(Control owner, Throwable broken) {
        if (failure != null) {
            failure.accept(broken);
            return;
        }
        ILog.of(Background.class).error("Work in the background failed", broken);
        FailedState.dialog(owner.getShell(), name, broken);
    }

    /** Work under way. */
    public static final class Running {

        private Job job;
        private final DisposeListener stop = event -> cancel();
        private boolean dropped;

        private Running() {}

        private void stopWith(Control owner) {
            owner.addDisposeListener(stop);
        }

        private void leave(Control owner) {
            owner.removeDisposeListener(stop);
        }

        /** Asks the work to stop and forgets its result. UI thread only. */
        public void cancel() {
            dropped = true;
            job.cancel();
        }
    }
}
