package org.maitri.workbench.internal.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.persistence.Profiles;
import org.maitri.workbench.internal.Messages;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/**
 * The profile this window works on: opened in the background, closed before another one is opened and at the end. An OSGi
 * service while the workbench runs. Listeners hear of each state on the UI thread.
 */
public final class ProfileSession {

    private static final long SERVICE_WITHIN_MILLIS = 20_000;
    private static final long CLOSED_WITHIN_MILLIS = 30_000;

    private final Supplier<Optional<Profiles>> profiles;
    private final Executor ui;
    private final List<Consumer<ProfileState>> listeners = new CopyOnWriteArrayList<>();
    private volatile ProfileState state = new ProfileState.Waiting();
    private volatile Optional<String> wanted = Optional.empty();
    private OpenDatabase database;
    private boolean ended;

    /** @param profiles may wait until persistence is there; called in the background */
    ProfileSession(Supplier<Optional<Profiles>> profiles, Executor ui) {
        this.profiles = profiles;
        this.ui = ui;
    }

    /** A session whose listeners hear on the display's thread. */
    public static ProfileSession create(BundleContext context, Display display) {
        ServiceTracker<Profiles, Profiles> tracker = new ServiceTracker<>(context, Profiles.class, null);
        tracker.open();
        return new ProfileSession(() -> waitFor(tracker), command -> {
            if (!display.isDisposed()) {
                display.asyncExec(command);
            }
        });
    }

    private static Optional<Profiles> waitFor(ServiceTracker<Profiles, Profiles> tracker) {
        try {
            return Optional.ofNullable(tracker.waitForService(SERVICE_WITHIN_MILLIS));
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    public ProfileState state() {
        return state;
    }

    /** What it was told to open last: a name, a folder or an address; empty for the usual profile. */
    public Optional<String> wanted() {
        return wanted;
    }

    /** Hears each state from now on, the present one at once. UI thread only. */
    public void addListener(Consumer<ProfileState> listener) {
        listeners.add(listener);
        listener.accept(state);
    }

    /** The same for as long as a control is there. */
    public void follow(Control control, Consumer<ProfileState> listener) {
        control.addListener(SWT.Dispose, event -> listeners.remove(listener));
        addListener(listener);
    }

    /** Closes what is open and opens another profile in the background. @param name empty for the usual one */
    public void open(Optional<String> name) {
        wanted = name;
        enter(new ProfileState.Opening(name.orElse(""), ""));
        Job job = Job.create(Messages.get("profile.opening.job"), (ICoreRunnable) monitor -> run(name, monitor));
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    /** The profile of that name, or the usual one; empty if there is none of that name. Off the UI thread. */
    Optional<Profile> find(Optional<String> name) {
        try {
            return profiles.get().map(service -> name.map(service::resolve).orElseGet(service::standard));
        } catch (RefusedException unknown) {
            return Optional.empty();
        }
    }

    /** Tries again what failed. */
    public void retry() {
        open(wanted);
    }

    private void run(Optional<String> name, IProgressMonitor monitor) {
        try {
            Optional<Profile> opened = replace(name, monitor);
            opened.ifPresent(profile -> enter(new ProfileState.Opened(profile)));
        } catch (RuntimeException | LinkageError refused) {
            if (!(refused instanceof RefusedException)) {
                ILog.get().error("Cannot open the data of " + name.orElse("the usual profile"), refused);
            }
            enter(new ProfileState.Failed(name, refused));
        }
    }

    private synchronized Optional<Profile> replace(Optional<String> name, IProgressMonitor monitor) {
        closeDatabase();
        if (ended) {
            return Optional.empty();
        }
        Profiles service = service();
        Profile profile = name.map(service::resolve).orElseGet(service::standard);
        enter(new ProfileState.Opening(profile.name(), ""));
        database = service.open(profile, new Steps(profile.name(), monitor));
        return Optional.of(database.profile());
    }

    /**
     * Puts a backup in the place of the open embedded data, which is moved aside and kept. Afterwards the data is open: the
     * restored, or what was there if the backup is refused. For the background.
     */
    public synchronized void restore(Path backup, Progress progress) {
        Profile profile = database()
                .map(OpenDatabase::profile)
                .orElseThrow(() -> new RefusedException(Messages.get("profile.none")));
        enter(new ProfileState.Opening(profile.name(), Messages.get("restore.running", backup.getFileName())));
        closeDatabase();
        try {
            service().restoreOver(backup, profile, progress);
        } finally {
            run(wanted, new NullProgressMonitor());
        }
    }

    private Profiles service() {
        return profiles.get().orElseThrow(() -> new RefusedException(Messages.get("profile.persistence.missing")));
    }

    private void closeDatabase() {
        if (database != null) {
            OpenDatabase open = database;
            database = null;
            open.close();
        }
    }

    /** Does something with the open database, in the background; empty if none is open. */
    public synchronized Optional<OpenDatabase> database() {
        return Optional.ofNullable(database);
    }

    /** Closes the data for good and waits for it. Any thread, the UI thread at the end of the program included. */
    public void close() {
        Thread closing =
                Thread.ofPlatform().daemon().name("Maitri: close the data").start(this::end);
        try {
            closing.join(CLOSED_WITHIN_MILLIS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private synchronized void end() {
        ended = true;
        try {
            closeDatabase();
        } catch (RuntimeException broken) {
            ILog.get().error("The data was not closed cleanly", broken);
        }
    }

    private void enter(ProfileState next) {
        ui.execute(() -> {
            state = next;
            listeners.forEach(listener -> listener.accept(next));
        });
    }

    /** Shows each step of opening (a backup, a migration) as a state of its own. */
    private final class Steps implements Progress {

        private final String profile;
        private final IProgressMonitor monitor;

        Steps(String profile, IProgressMonitor monitor) {
            this.profile = profile;
            this.monitor = monitor;
        }

        @Override
        public void begin(String task, long total) {
            monitor.subTask(task);
            enter(new ProfileState.Opening(profile, task));
        }

        @Override
        public void worked(long done) {
            // The step's name says enough: opening takes a moment, or as long as the backup it names.
        }

        @Override
        public boolean cancelled() {
            return monitor.isCanceled();
        }
    }
}
