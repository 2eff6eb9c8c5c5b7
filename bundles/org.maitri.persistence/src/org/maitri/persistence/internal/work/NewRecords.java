package org.maitri.persistence.internal.work;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maitri.persistence.internal.audit.DatabaseFault;
import org.maitri.persistence.internal.unit.Attribute;
import org.maitri.persistence.internal.unit.EntityShape;
import org.maitri.persistence.internal.unit.EntityShapes;
import org.maitri.persistence.internal.unit.NewRows;
import org.maitri.spi.record.StoredRecord;

/**
 * Holds back the new records of a unit of work that adds very many, until they are settled: then they are written many at
 * once, past JPA. If something is asked of the entity manager before, it gets them, and all is as with few records.
 */
final class NewRecords {

    private final Transaction transaction;
    private final EntityShapes shapes;
    private final Map<UUID, StoredRecord> waiting = new LinkedHashMap<>();
    private final Map<Class<?>, NewRows> tables = new HashMap<>();
    private boolean handedOver;

    NewRecords(Transaction transaction, EntityShapes shapes) {
        this.transaction = transaction;
        this.shapes = shapes;
    }

    void add(StoredRecord record) {
        record.stamp(transaction.actor(), transaction.moment());
        waiting.put(record.id(), record);
    }

    /** The record if it waits here, or null. */
    <E> E find(Class<E> type, Object id) {
        StoredRecord record = waiting.get(id);
        return type.isInstance(record) ? type.cast(record) : null;
    }

    /** Lets the entity manager know what waits. */
    void handOver() {
        if (!waiting.isEmpty()) {
            List<StoredRecord> records = take();
            records.forEach(transaction.entities()::persist);
            handedOver = true;
        }
    }

    /** Writes all there is; what was handed out is not watched any more. */
    void settle() {
        if (handedOver) {
            // What waits may point at what the entity manager has not written yet.
            handOver();
        } else {
            write(take());
        }
        EntityManager entities = transaction.entities();
        entities.flush();
        transaction.recorder().flushed();
        entities.clear();
        handedOver = false;
    }

    private List<StoredRecord> take() {
        List<StoredRecord> records = List.copyOf(waiting.values());
        waiting.clear();
        return records;
    }

    private void write(List<StoredRecord> records) {
        Map<Class<?>, List<StoredRecord>> byClass = new HashMap<>();
        for (StoredRecord record : records) {
            transaction.recorder().creating(record);
            byClass.computeIfAbsent(record.getClass(), type -> new ArrayList<>())
                    .add(record);
        }
        for (EntityShape shape : shapes.parentsFirst()) {
            List<StoredRecord> some = byClass.get(shape.entity());
            if (some != null) {
                Attribute version = shape.attribute("version");
                some.forEach(record -> version.set(record, 1L));
                write(shape.entity(), some);
            }
        }
    }

    /** Writes rows of an entity. */
    void write(Class<?> entity, List<?> rows) {
        Connection connection = transaction.connection().view();
        try {
            tables.computeIfAbsent(entity, NewRows::of).write(rows, connection);
        } catch (SQLException failed) {
            throw new DatabaseFault(failed);
        }
    }
}
