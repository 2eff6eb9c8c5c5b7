package org.maitri.workbench.internal.schedule;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.mail.MailDesk;
import org.maitri.spi.persistence.UnavailableException;
import org.maitri.workbench.internal.start.ProfileState;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/** Follows the mailboxes while the window is open, so that letters are there as soon as they come. */
public final class FollowedMail implements Consumer<ProfileState>, AutoCloseable {

    /** The window and its first lists come first; and whatever broke off is tried again after this time. */
    private static final long PAUSE_SECONDS = 10;

    private final ServiceTracker<MailDesk, MailDesk> desk;
    private final boolean wanted;
    private Watch watch = new Watch();

    /** @param wanted whether this window does what is not asked for by a person; otherwise it is left to others */
    public FollowedMail(BundleContext context, boolean wanted) {
        this.wanted = wanted;
        desk = new ServiceTracker<>(context, MailDesk.class, null);
        desk.open();
    }

    @Override
    public void accept(ProfileState state) {
        watch.over.countDown();
        if (wanted && state instanceof ProfileState.Opened) {
            watch = new Watch();
            Thread.ofPlatform().daemon().name("Mail").start(watch);
        }
    }

    @Override
    public void close() {
        watch.over.countDown();
        desk.close();
    }

    /** Lasts as long as a profile is open. */
    private final class Watch implements Runnable, Progress {

        private final CountDownLatch over = new CountDownLatch(1);

        @Override
        public void run() {
            try {
                while (!over.await(PAUSE_SECONDS, TimeUnit.SECONDS)) {
                    follow();
                }
            } catch (RefusedException othersDo) {
                ILog.get().info("Mail is not followed here", othersDo);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }

        private void follow() {
            MailDesk mail = desk.getService();
            try {
                if (mail != null) {
                    mail.follow(this);
                }
            } catch (UnavailableException later) {
                ILog.get().info("Following mail broke off", later);
            } catch (RefusedException notAllowed) {
                throw notAllowed;
            } catch (RuntimeException | LinkageError broken) {
                if (!cancelled()) {
                    ILog.get().error("Following mail broke off", broken);
                }
            }
        }

        @Override
        public void begin(String task, long total) {}

        @Override
        public void worked(long done) {}

        @Override
        public boolean cancelled() {
            return over.getCount() == 0;
        }
    }
}
