package org.maitri.mail.internal.fetch;

import jakarta.mail.MessagingException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;

/**
 * Waits until there may be new letters in a folder. Once a minute it looks whatever the server says: connections die quietly,
 * servers give up on those who are silent for half an hour, and some do not tell of letters at all.
 */
final class Waking implements AutoCloseable {

    private static final int FEWEST_SECONDS = 2;
    private static final int MOST_SECONDS = 60;

    private final IMAPFolder folder;
    private final BooleanSupplier going;
    private final Semaphore woken = new Semaphore(0);
    private final ScheduledExecutorService clock = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("Mail watch").factory());

    private volatile boolean waiting;
    private volatile int most = FEWEST_SECONDS;
    private int seconds;

    Waking(IMAPFolder folder, BooleanSupplier going) {
        this.folder = folder;
        this.going = going;
        clock.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
    }

    /**
     * Returns at once if there are more letters than so many already: the server told it before anybody waited.
     *
     * @param soon whether to look again soon: letters come in bunches, and what comes just before the waiting begins is not
     *     told by every server
     */
    void awaitMoreThan(int letters, boolean soon) throws MessagingException {
        most = soon ? FEWEST_SECONDS : MOST_SECONDS;
        if (folder.getMessageCount() != letters) {
            return;
        }
        waiting = true;
        try {
            if (told()) {
                folder.idle(true);
            } else {
                woken.drainPermits();
                woken.acquireUninterruptibly();
            }
        } finally {
            waiting = false;
        }
    }

    /** Whether the server says when there is something new; others are asked once a minute. */
    boolean told() throws MessagingException {
        return ((IMAPStore) folder.getStore()).hasCapability("IDLE");
    }

    private void tick() {
        seconds = waiting ? seconds + 1 : 0;
        if (waiting && (seconds >= most || !going.getAsBoolean())) {
            seconds = 0;
            woken.release();
            wake();
        }
    }

    /** Any other question to the server ends the waiting for its word. */
    private void wake() {
        try {
            folder.getMessageCount();
        } catch (MessagingException gone) {
            // Whoever waits hears of it, too, and tells.
            System.getLogger(Waking.class.getName()).log(System.Logger.Level.DEBUG, "Waking", gone);
        }
    }

    @Override
    public void close() {
        clock.shutdown();
    }
}
