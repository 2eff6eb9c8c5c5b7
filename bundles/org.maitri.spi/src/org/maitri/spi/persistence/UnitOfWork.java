package org.maitri.spi.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.StoredRecord;
import org.osgi.annotation.versioning.ProviderType;

/** One transaction's view of the records. Belongs to the thread that runs it and is useless after it. */
@ProviderType
public interface UnitOfWork {

    /** For queries of the module's own; never commit, roll back or close it. */
    EntityManager entities();

    <E extends StoredRecord> Optional<E> find(Class<E> type, UUID id);

    /** The record, whatever its type; empty if it or its module is gone. */
    Optional<StoredRecord> find(RecordRef record);

    /** The records of these keys, in no order; missing ones are absent. */
    <E extends StoredRecord> List<E> findAll(Class<E> type, Collection<UUID> ids);

    /**
     * The records that have these keys in another system, by key; a few queries for thousands of keys. Missing ones are absent.
     *
     * @param source the {@link StoredRecord#externalSource()}
     */
    <E extends StoredRecord> Map<String, E> findByExternalKeys(Class<E> type, String source, Collection<String> keys);

    default <E extends StoredRecord> Optional<E> findByExternalKey(Class<E> type, String source, String key) {
        return Optional.ofNullable(
                findByExternalKeys(type, source, List.of(key)).get(key));
    }

    /** The one record that has this key in whatever system; empty if none has it, or several have. */
    <E extends StoredRecord> Optional<E> findByExternalKey(Class<E> type, String key);

    /**
     * The answer to a question whose queries find the records as they are stored, though some were changed: nothing of a change
     * that may yet be refused is written because of them.
     *
     * @since 1.1
     */
    default <T> T unwritten(Supplier<T> question) {
        FlushModeType before = entities().getFlushMode();
        entities().setFlushMode(FlushModeType.COMMIT);
        try {
            return question.get();
        } finally {
            entities().setFlushMode(before);
        }
    }

    /** Adds a new record to what will be committed. */
    <E extends StoredRecord> E add(E record);

    /**
     * Writes everything there is to write and forgets the records: those found or added before must not be changed any more.
     * Called every some hundred records, it keeps a unit of work flat that changes very many.
     */
    default void settle() {
        entities().flush();
        entities().clear();
    }

    /**
     * Writes rows of an entity that is no record, many at once; they cannot be changed any more in this unit of work. What was
     * found or added before should be settled.
     */
    default <E> void insert(Class<E> entity, List<E> rows) {
        rows.forEach(entities()::persist);
        settle();
    }

    /**
     * The next rows of an entity in the order of one of its attributes, for going through very many of them. They are read past
     * {@link #entities()}: what this unit of work has changed may be missing, and what is changed in them is not kept.
     *
     * @param after only those with a larger value of the attribute
     * @param until only those with no larger value
     */
    <E> List<E> rows(Class<E> entity, String attribute, Object after, Object until, int most);

    /** Writes rows of an entity that is no record, with the key {@code id}, over those that have their keys; many at once. */
    <E> void put(Class<E> entity, List<E> rows);

    /** Tells every {@link DomainEventListener} after the commit; forgotten on rollback. */
    void publish(DomainEvent event);

    /** Who does this, as the audit log names them. */
    String actor();

    /** The id this unit of work will have in the audit log once it is committed. */
    UUID commit();
}
