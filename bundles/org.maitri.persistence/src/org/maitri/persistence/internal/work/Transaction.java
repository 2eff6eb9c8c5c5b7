package org.maitri.persistence.internal.work;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.Progress;
import org.maitri.kernel.TimeOrderedId;
import org.maitri.persistence.internal.audit.ChangeRecorder;
import org.maitri.persistence.internal.unit.UnitConnection;

/** What belongs to one unit of work while it runs. */
final class Transaction {

    private final UnitConnection connection;
    private final EntityManager entities;
    private final String actor;
    private final Progress progress;
    private final UUID commit = TimeOrderedId.next();
    private final Instant moment = Instant.now().truncatedTo(ChronoUnit.MICROS);
    private final List<DomainEvent> published = new ArrayList<>();
    private final Map<UUID, Map<String, Object>> changed = new HashMap<>();
    private ChangeRecorder recorder;
    private NewRecords newRecords;

    Transaction(UnitConnection connection, EntityManager entities, String actor, Progress progress) {
        this.connection = connection;
        this.entities = entities;
        this.actor = actor;
        this.progress = progress;
    }

    UnitConnection connection() {
        return connection;
    }

    EntityManager entities() {
        return entities;
    }

    String actor() {
        return actor;
    }

    Progress progress() {
        return progress;
    }

    UUID commit() {
        return commit;
    }

    Instant moment() {
        return moment;
    }

    List<DomainEvent> published() {
        return published;
    }

    /** What the running flush is going to change: old values by attribute, by record. */
    Map<UUID, Map<String, Object>> changed() {
        return changed;
    }

    /** Null while only reading. */
    ChangeRecorder recorder() {
        return recorder;
    }

    void recordWith(ChangeRecorder wanted) {
        recorder = wanted;
    }

    /** From here on new records are held back. */
    void holdBack(NewRecords records) {
        newRecords = records;
    }

    /** Where new records wait; null if they do not. */
    NewRecords newRecords() {
        return newRecords;
    }

    /** The new record of that key that waits to be written, or null. */
    <E> E waiting(Class<E> type, Object id) {
        return newRecords == null ? null : newRecords.find(type, id);
    }

    /** Lets the entity manager know all new records. */
    void handOver() {
        if (newRecords != null) {
            newRecords.handOver();
        }
    }

    boolean writes() {
        return recorder != null;
    }
}
