package org.maitri.persistence.internal.audit;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.internal.Messages;
import org.maitri.persistence.internal.work.TransactionalDatabase;
import org.maitri.spi.audit.Accesses;

/** Gathers looks at records and writes them as one commit a few seconds later, on a thread of its own. */
public final class AccessLog implements Accesses, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(AccessLog.class.getName());
    private static final long SECONDS = 3;

    private final TransactionalDatabase database;
    private final Queue<Noted> noted = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean due = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor background = new ScheduledThreadPoolExecutor(1, AccessLog::thread);

    private record Noted(RecordRef record, String what, Instant at) {}

    public AccessLog(TransactionalDatabase database) {
        this.database = database;
        background.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "Maitri accesses");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void note(RecordRef record, String what) {
        noted.add(new Noted(record, what, Instant.now().truncatedTo(ChronoUnit.MICROS)));
        if (!background.isShutdown() && due.compareAndSet(false, true)) {
            background.schedule(this::writeLater, SECONDS, TimeUnit.SECONDS);
        }
    }

    private void writeLater() {
        due.set(false);
        try {
            settle();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Who looked at records could not be written yet", failed);
        }
    }

    @Override
    public synchronized void settle() {
        List<Noted> now = new ArrayList<>();
        for (Noted one = noted.poll(); one != null; one = noted.poll()) {
            now.add(one);
        }
        if (now.isEmpty()) {
            return;
        }
        try {
            database.log(
                    Messages.get("accesses.label"),
                    recorder -> now.forEach(one -> recorder.reading(one.record(), one.at(), one.what())));
        } catch (RuntimeException failed) {
            noted.addAll(now);
            throw failed;
        }
    }

    @Override
    public List<Look> of(RecordRef record, int limit) {
        settle();
        return database.read(work -> {
            try (PreparedStatement query = database.connection()
                    .prepareStatement("SELECT c.actor, h.fields FROM maitri_change h JOIN maitri_commit c"
                            + " ON c.id = h.commit_id WHERE h.record_id = ? AND h.record_type = ? AND h.kind = 'READ'"
                            + " AND h.fields IS NOT NULL ORDER BY c.seq DESC LIMIT ?")) {
                query.setObject(1, record.id());
                query.setString(2, record.type());
                query.setInt(3, limit);
                return looks(query, limit);
            } catch (SQLException failed) {
                throw new DatabaseFault(failed);
            }
        });
    }

    private static List<Look> looks(PreparedStatement query, int limit) throws SQLException {
        List<Look> looks = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                String actor = row.getString(1);
                FieldsJson.read(row.getString(2))
                        .forEach((what, at) -> looks.add(new Look(Instant.parse(at.now()), actor, what)));
            }
        }
        looks.sort(Comparator.comparing(Look::at).reversed());
        return List.copyOf(looks.subList(0, Math.min(limit, looks.size())));
    }

    @Override
    public void close() {
        background.shutdown();
        writeLater();
    }
}
