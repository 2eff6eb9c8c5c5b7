package org.maitri.services.internal;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.StoredRecord;

/** Counts what is added to a unit of work and stops when the person cancels. */
final class CountingWork implements UnitOfWork {

    private final UnitOfWork work;
    private final Progress progress;
    private long added;

    CountingWork(UnitOfWork work, Progress progress) {
        this.work = work;
        this.progress = progress;
    }

    long added() {
        return added;
    }

    @Override
    public <E extends StoredRecord> E add(E record) {
        progress.check();
        progress.worked(++added);
        return work.add(record);
    }

    @Override
    public EntityManager entities() {
        return work.entities();
    }

    @Override
    public <E extends StoredRecord> Optional<E> find(Class<E> type, UUID id) {
        return work.find(type, id);
    }

    @Override
    public Optional<StoredRecord> find(RecordRef record) {
        return work.find(record);
    }

    @Override
    public <E extends StoredRecord> List<E> findAll(Class<E> type, Collection<UUID> ids) {
        return work.findAll(type, ids);
    }

    @Override
    public <E extends StoredRecord> Optional<E> findByExternalKey(Class<E> type, String key) {
        return work.findByExternalKey(type, key);
    }

    @Override
    public <E extends StoredRecord> Map<String, E> findByExternalKeys(
            Class<E> type, String source, Collection<String> keys) {
        return work.findByExternalKeys(type, source, keys);
    }

    @Override
    public <E> List<E> rows(Class<E> entity, String attribute, Object after, Object until, int most) {
        return work.rows(entity, attribute, after, until, most);
    }

    @Override
    public <E> void put(Class<E> entity, List<E> rows) {
        work.put(entity, rows);
    }

    @Override
    public void publish(DomainEvent event) {
        work.publish(event);
    }

    @Override
    public String actor() {
        return work.actor();
    }

    @Override
    public UUID commit() {
        return work.commit();
    }
}
