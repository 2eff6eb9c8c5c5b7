package org.maitri.persistence.internal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Brings commits of an H2 database onto the disk: at once after large ones, within two seconds after others. */
final class DiskFlusher {

    private static final System.Logger LOG = System.getLogger(DiskFlusher.class.getName());
    private static final long DELAY_MILLIS = 1500;

    private final Connection connection;
    private final AtomicBoolean due = new AtomicBoolean();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("maitri-disk").unstarted(task));

    DiskFlusher(Connection connection) {
        this.connection = connection;
    }

    void committed(boolean large) {
        if (large) {
            due.set(true);
            flush();
        } else if (due.compareAndSet(false, true)) {
            timer.schedule(this::flush, DELAY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void flush() {
        if (due.compareAndSet(true, false)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("CHECKPOINT SYNC");
            } catch (SQLException failed) {
                LOG.log(System.Logger.Level.WARNING, "Could not bring the database onto the disk", failed);
            }
        }
    }

    void close() {
        timer.shutdown();
        flush();
    }
}
