package org.maitri.persistence.internal.work;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.maitri.kernel.Progress;

/** Looks whether somebody cancelled what runs, and cancels its statement. Never interrupts: H2 would close the database. */
public final class CancelWatch implements AutoCloseable {

    private static final long MILLIS = 100;

    private final Set<Transaction> running = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("maitri-cancel").unstarted(task));

    public CancelWatch() {
        timer.scheduleWithFixedDelay(this::look, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
    }

    void begin(Transaction transaction) {
        if (transaction.progress() != Progress.NONE) {
            running.add(transaction);
        }
    }

    void end(Transaction transaction) {
        running.remove(transaction);
    }

    private void look() {
        for (Transaction transaction : running) {
            if (cancelled(transaction)) {
                transaction.connection().cancel();
            }
        }
    }

    private static boolean cancelled(Transaction transaction) {
        try {
            return transaction.progress().cancelled();
        } catch (RuntimeException fault) {
            System.getLogger(CancelWatch.class.getName())
                    .log(System.Logger.Level.WARNING, "Progress cannot be asked", fault);
            return false;
        }
    }

    @Override
    public void close() {
        timer.shutdown();
    }
}
