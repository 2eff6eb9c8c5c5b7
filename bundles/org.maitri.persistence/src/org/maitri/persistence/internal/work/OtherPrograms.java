package org.maitri.persistence.internal.work;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.internal.store.Store;
import org.maitri.spi.persistence.DomainEventListener;

/** Looks every few seconds what other programs committed to a database on a server, and lets the listeners here know. */
public final class OtherPrograms implements DomainEventListener, AutoCloseable {

    private static final long SECONDS = 2;
    private static final long UNKNOWN = -1;
    private static final UUID NO_RECORD = new UUID(0, 0);
    private static final String NEWEST = "SELECT COALESCE(MAX(seq), 0) FROM maitri_commit";
    private static final String SINCE = "SELECT DISTINCT m.id, c.record_type FROM maitri_commit m"
            + " JOIN maitri_change c ON c.commit_id = m.id WHERE m.seq > ? AND m.seq <= ?";

    private final Store store;
    private final EventQueue events;
    private final Set<UUID> own = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("maitri-other-programs").unstarted(task));
    private long seen = UNKNOWN;

    /** Begins to look if the database is on a server: no other program works with one that is embedded. */
    public OtherPrograms(Store store, EventQueue events) {
        this.store = store;
        this.events = events;
        if (store.profile().isServer()) {
            events.tellFirst(this);
            look();
            timer.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
        }
    }

    /** What this program commits is told at once, and need not be told again. */
    @Override
    public void happened(DomainEvent event) {
        if (event.details().get("commit") instanceof String commit) {
            own.add(UUID.fromString(commit));
        }
    }

    private void look() {
        try (Connection connection = store.connect(true)) {
            Set<UUID> told = Set.copyOf(own); // what is told is committed, so this look or an earlier one sees it
            long newest = newest(connection);
            if (seen != UNKNOWN && newest > seen) {
                tell(touched(connection, newest));
            }
            seen = newest;
            own.removeAll(told);
            connection.rollback();
        } catch (SQLException | RuntimeException unreachable) {
            System.getLogger(OtherPrograms.class.getName())
                    .log(System.Logger.Level.DEBUG, "What others committed is asked again soon", unreachable);
        }
    }

    private static long newest(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(NEWEST);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The types of records that other programs touched since. */
    private Set<String> touched(Connection connection, long newest) throws SQLException {
        Set<String> types = new TreeSet<>();
        try (PreparedStatement query = connection.prepareStatement(SINCE)) {
            query.setLong(1, seen);
            query.setLong(2, newest);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    if (!own.contains(rows.getObject(1, UUID.class))) {
                        types.add(rows.getString(2));
                    }
                }
            }
        }
        return types;
    }

    private void tell(Set<String> types) {
        Instant now = Instant.now();
        events.tell(
                types.stream()
                        .map(type -> new DomainEvent(CHANGED_ELSEWHERE, new RecordRef(type, NO_RECORD), now, Map.of()))
                        .toList(),
                Runnable::run);
    }

    @Override
    public void close() {
        timer.shutdown();
    }
}
