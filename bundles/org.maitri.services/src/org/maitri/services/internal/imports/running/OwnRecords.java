package org.maitri.services.internal.imports.running;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.StoredRecord;

/** Finds the records that a table of our own names by their own keys. */
final class OwnRecords {

    private static final int ASKED_AT_ONCE = 100;
    private static final String UUID_TEXT = "[\\da-f]{8}(-[\\da-f]{4}){3}-[\\da-f]{12}";

    private final UnitOfWork work;

    OwnRecords(UnitOfWork work) {
        this.work = work;
    }

    /** The records there are, by key. */
    <E extends StoredRecord> Map<String, E> find(Class<E> type, Collection<String> keys) {
        List<UUID> ids = keys.stream()
                .filter(key -> key.matches(UUID_TEXT))
                .map(UUID::fromString)
                .toList();
        Map<String, E> found = new HashMap<>();
        for (int from = 0; from < ids.size(); from += ASKED_AT_ONCE) {
            List<UUID> some = ids.subList(from, Math.min(from + ASKED_AT_ONCE, ids.size()));
            all(type, some).forEach(record -> found.put(record.id().toString(), record));
        }
        return found;
    }

    private <E extends StoredRecord> List<E> all(Class<E> type, List<UUID> ids) {
        var builder = work.entities().getCriteriaBuilder();
        var query = builder.createQuery(type);
        var record = query.from(type);
        return work.entities()
                .createQuery(query.select(record).where(record.get("id").in(ids)))
                .getResultList();
    }
}
