package org.maitri.persistence.internal.work;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.internal.unit.EntityShape;
import org.maitri.persistence.internal.unit.EntityShapes;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.StoredRecord;

/** A unit of work on an entity manager. One that only reads finds records straight from their rows: nothing watches them. */
final class JpaUnitOfWork implements UnitOfWork {

    /** An embedded database compares each row with every key that is asked for. */
    private static final int KEYS_A_QUERY = 100;

    private final Transaction transaction;
    private final EntityShapes shapes;
    private final EntityManager guarded;

    JpaUnitOfWork(Transaction transaction, EntityShapes shapes) {
        this.transaction = transaction;
        this.shapes = shapes;
        guarded = GuardedEntities.guard(transaction);
    }

    @Override
    public EntityManager entities() {
        return guarded;
    }

    @Override
    public <E extends StoredRecord> Optional<E> find(Class<E> type, UUID id) {
        if (id == null) {
            return Optional.empty();
        }
        return transaction.writes()
                ? Optional.ofNullable(guarded.find(type, id))
                : straight().withIds(type, List.of(id)).stream().findFirst();
    }

    @Override
    public Optional<StoredRecord> find(RecordRef record) {
        return record == null
                ? Optional.empty()
                : shapes.of(record.type()).flatMap(shape -> find(shape.entity(), record.id()));
    }

    @Override
    public <E extends StoredRecord> List<E> findAll(Class<E> type, Collection<UUID> ids) {
        if (!transaction.writes()) {
            return straight().withIds(type, ids);
        }
        String query = "select r from " + shapes.of(type).entityName() + " r where r.id in :keys";
        List<E> found = new ArrayList<>(ids.size());
        for (List<UUID> some : chunks(ids)) {
            found.addAll(
                    guarded.createQuery(query, type).setParameter("keys", some).getResultList());
        }
        return found;
    }

    @Override
    public <E extends StoredRecord> Map<String, E> findByExternalKeys(
            Class<E> type, String source, Collection<String> keys) {
        EntityShape shape = shapes.of(type);
        String query = "select r from " + shape.entityName()
                + " r where r.externalSource = :source and r.externalKey in :keys";
        Map<String, E> found = new HashMap<>();
        for (List<String> some : chunks(keys)) {
            guarded.createQuery(query, type)
                    .setParameter("source", source)
                    .setParameter("keys", some)
                    .getResultList()
                    .forEach(record -> found.put(record.externalKey().orElseThrow(), record));
        }
        return found;
    }

    @Override
    public <E extends StoredRecord> Optional<E> findByExternalKey(Class<E> type, String key) {
        String query = "select r from " + shapes.of(type).entityName() + " r where r.externalKey = :key";
        List<E> found = guarded.createQuery(query, type)
                .setParameter("key", key)
                .setMaxResults(2)
                .getResultList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static <T> List<List<T>> chunks(Collection<T> keys) {
        List<T> distinct = List.copyOf(new LinkedHashSet<>(keys));
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < distinct.size(); from += KEYS_A_QUERY) {
            chunks.add(distinct.subList(from, Math.min(from + KEYS_A_QUERY, distinct.size())));
        }
        return chunks;
    }

    @Override
    public <E extends StoredRecord> E add(E record) {
        if (!transaction.writes()) {
            throw new IllegalStateException("This unit of work only reads");
        }
        if (transaction.newRecords() == null) {
            transaction.entities().persist(record);
        } else {
            transaction.newRecords().add(record);
        }
        return record;
    }

    @Override
    public void settle() {
        if (transaction.newRecords() == null) {
            UnitOfWork.super.settle();
        } else {
            transaction.newRecords().settle();
        }
    }

    @Override
    public <E> void insert(Class<E> entity, List<E> rows) {
        if (transaction.newRecords() == null) {
            UnitOfWork.super.insert(entity, rows);
        } else {
            transaction.newRecords().write(entity, rows);
        }
    }

    @Override
    public <E> List<E> rows(Class<E> entity, String attribute, Object after, Object until, int most) {
        return straight().read(entity, attribute, after, until, most);
    }

    @Override
    public <E> void put(Class<E> entity, List<E> rows) {
        if (!transaction.writes() || StoredRecord.class.isAssignableFrom(entity)) {
            throw new IllegalStateException("Records are changed one by one, so that the audit log knows: " + entity);
        }
        straight().put(entity, rows);
    }

    private StraightRows straight() {
        return new StraightRows(transaction.connection().view());
    }

    @Override
    public void publish(DomainEvent event) {
        transaction.published().add(event);
    }

    @Override
    public String actor() {
        return transaction.actor();
    }

    @Override
    public UUID commit() {
        return transaction.commit();
    }
}
