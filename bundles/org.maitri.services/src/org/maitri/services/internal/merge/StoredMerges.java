package org.maitri.services.internal.merge;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.TypedQuery;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;

/** Asks for merges in one unit of work. */
public final class StoredMerges {

    private static final int ASKED_AT_ONCE = 500;
    private static final String IN_FORCE = " and m.archivedAt is null order by m.mergedAt desc, m.id desc";

    private final EntityManager entities;
    private final boolean installed;

    public StoredMerges(UnitOfWork work) {
        entities = work.entities();
        installed = entities.getMetamodel().getEntities().stream()
                .anyMatch(entity -> entity.getJavaType() == StoredMerge.class);
    }

    private TypedQuery<StoredMerge> query(String condition) {
        return entities.createQuery("select m from StoredMerge m where " + condition, StoredMerge.class)
                .setFlushMode(FlushModeType.COMMIT);
    }

    public List<StoredMerge> newest(int limit) {
        return query("m.survivorId is not null order by m.mergedAt desc, m.id desc")
                .setMaxResults(limit)
                .getResultList();
    }

    public Optional<StoredMerge> ofCommit(UUID commit) {
        return query("m.commitId = :commit").setParameter("commit", commit).getResultList().stream()
                .findFirst();
    }

    /** Newest first, those that were taken back included. */
    public List<StoredMerge> allInto(RecordRef survivor) {
        return query("m.survivorId = :survivor order by m.mergedAt desc, m.id desc")
                .setParameter("survivor", survivor.id())
                .getResultList();
    }

    /** Newest first. */
    public List<StoredMerge> into(RecordRef survivor) {
        return installed
                ? query("m.survivorId = :survivor" + IN_FORCE)
                        .setParameter("survivor", survivor.id())
                        .getResultList()
                : List.of();
    }

    /** Those of several records, by the survivor's key. */
    public Map<UUID, List<StoredMerge>> into(Collection<UUID> survivors) {
        Map<UUID, List<StoredMerge>> found = new HashMap<>();
        List<UUID> keys = List.copyOf(survivors);
        for (int from = 0; installed && from < keys.size(); from += ASKED_AT_ONCE) {
            query("m.survivorId in :some" + IN_FORCE)
                    .setParameter("some", keys.subList(from, Math.min(from + ASKED_AT_ONCE, keys.size())))
                    .getResultList()
                    .forEach(merge -> found.computeIfAbsent(merge.survivor().id(), any -> new ArrayList<>())
                            .add(merge));
        }
        return found;
    }

    public Optional<StoredMerge> absorbing(RecordRef record) {
        return Optional.ofNullable(absorbing(List.of(record.id())).get(record.id()));
    }

    /** By the absorbed record's key. */
    private Map<UUID, StoredMerge> absorbing(Collection<UUID> records) {
        Map<UUID, StoredMerge> found = new HashMap<>();
        List<UUID> keys = List.copyOf(new LinkedHashSet<>(records));
        for (int from = 0; installed && from < keys.size(); from += ASKED_AT_ONCE) {
            query("m.absorbedId in :some" + IN_FORCE)
                    .setParameter("some", keys.subList(from, Math.min(from + ASKED_AT_ONCE, keys.size())))
                    .getResultList()
                    .forEach(merge -> found.putIfAbsent(merge.absorbed().id(), merge));
        }
        return found;
    }

    /** Where absorbed records went, through all merges; others are absent. */
    public Map<UUID, UUID> survivors(Collection<UUID> records) {
        Map<UUID, UUID> next = new LinkedHashMap<>();
        absorbing(records)
                .forEach(
                        (absorbed, merge) -> next.put(absorbed, merge.survivor().id()));
        if (!next.isEmpty()) {
            Map<UUID, UUID> further = survivors(next.values());
            next.replaceAll((absorbed, survivor) -> further.getOrDefault(survivor, survivor));
        }
        return next;
    }

    /** What an absorbed record went into, one merge after the other. */
    public List<StoredMerge> path(UUID record) {
        List<StoredMerge> path = new ArrayList<>();
        StoredMerge merge = absorbing(List.of(record)).get(record);
        while (merge != null && !path.contains(merge)) {
            path.add(merge);
            UUID next = merge.survivor().id();
            merge = absorbing(List.of(next)).get(next);
        }
        return path;
    }

    /** The merges in force that came after one and changed records that it changed; the newest first. */
    public List<StoredMerge> laterOnTheSameRecords(StoredMerge merge) {
        List<?> keys = entities.createNativeQuery("SELECT DISTINCT m.id FROM maitri_change a"
                        + " JOIN maitri_change b ON b.record_id = a.record_id AND b.commit_id <> a.commit_id"
                        + " JOIN merges_merge m ON m.commit_id = b.commit_id"
                        + " WHERE a.commit_id = ? AND m.archived_at IS NULL")
                .setParameter(1, merge.commitId())
                .getResultList();
        return keys.stream()
                .map(key -> entities.find(StoredMerge.class, key))
                .filter(each -> each.mergedAt().isAfter(merge.mergedAt()))
                .sorted(Comparator.comparing(StoredMerge::mergedAt).reversed())
                .toList();
    }

    /** Whether a commit merged, or took a merge back: both write the merge itself. */
    public boolean mergesOrUndoes(UUID commit) {
        return !entities.createNativeQuery("SELECT ordinal FROM maitri_change WHERE commit_id = ? AND record_type = ?")
                .setParameter(1, commit)
                .setParameter(2, StoredMerge.TYPE)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** All records that went into one, directly or with another. */
    public Set<RecordRef> predecessors(RecordRef survivor) {
        Set<RecordRef> predecessors = new LinkedHashSet<>();
        Deque<RecordRef> open = new ArrayDeque<>(List.of(survivor));
        while (!open.isEmpty()) {
            for (StoredMerge merge : into(open.pop())) {
                if (predecessors.add(merge.absorbed())) {
                    open.add(merge.absorbed());
                }
            }
        }
        predecessors.remove(survivor);
        return predecessors;
    }
}
