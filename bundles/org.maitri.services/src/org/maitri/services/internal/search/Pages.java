package org.maitri.services.internal.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.StoredRecord;

/** Reads the records that are to be indexed, a part at a time. */
public final class Pages {

    private static final int DEEPEST_CHILD = 5;
    private static final UUID LAST = new UUID(-1, -1);

    private final Records records;

    public Pages(Records records) {
        this.records = records;
    }

    /** The next records of one type by their keys; archived ones too. */
    <E extends StoredRecord> List<E> after(RecordType<E> type, UUID last, int limit, UnitOfWork work) {
        return work.rows(type.entity(), "id", last, LAST, limit);
    }

    /** The records people find when these were touched: themselves, or those they are children of; without unknown types. */
    public Map<RecordType<?>, Set<UUID>> found(Collection<RecordRef> touched, UnitOfWork work) {
        Map<RecordType<?>, Set<UUID>> found = new LinkedHashMap<>();
        Map<RecordType<?>, Set<UUID>> open = byType(touched);
        for (int depth = 0; depth < DEEPEST_CHILD && !open.isEmpty(); depth++) {
            Set<RecordRef> parents = new LinkedHashSet<>();
            open.forEach((type, ids) -> {
                if (type.standalone()) {
                    found.computeIfAbsent(type, any -> new LinkedHashSet<>()).addAll(ids);
                } else {
                    parents.addAll(parents(type, ids, work));
                }
            });
            open = byType(parents);
        }
        return found;
    }

    private Map<RecordType<?>, Set<UUID>> byType(Collection<RecordRef> refs) {
        Map<RecordType<?>, Set<UUID>> byType = new LinkedHashMap<>();
        refs.forEach(ref -> records.type(ref.type())
                .ifPresent(type -> byType.computeIfAbsent(type, any -> new LinkedHashSet<>())
                        .add(ref.id())));
        return byType;
    }

    private static <E extends StoredRecord> List<RecordRef> parents(
            RecordType<E> type, Collection<UUID> ids, UnitOfWork work) {
        return work.findAll(type.entity(), ids).stream()
                .map(type::parent)
                .flatMap(Optional::stream)
                .toList();
    }
}
