package org.maitri.services.internal.search;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maitri.kernel.RecordRef;

/** Reads which records the commits touched, in order, a part at a time. */
public final class AuditTrail {

    /** A record that a commit touched, and how far one has read with it. */
    public record Step(Position position, RecordRef record, boolean erased) {}

    private static final String ERASED = "ERASED";

    private final EntityManager entities;

    public AuditTrail(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether the commit that was reached is still the one that bears its number. */
    public boolean knows(Position reached) {
        return reached.isStart()
                || commitAt(reached.sequence()).filter(reached.commit()::equals).isPresent();
    }

    private Optional<UUID> commitAt(long sequence) {
        List<?> found = entities.createNativeQuery("select id from maitri_commit where seq = ?1")
                .setParameter(1, sequence)
                .getResultList();
        return found.stream().map(AuditTrail::uuid).findFirst();
    }

    /** The newest commit with all of its changes. */
    public Position newest() {
        List<?> found = entities.createNativeQuery("select seq, id from maitri_commit order by seq desc")
                .setMaxResults(1)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Position(((Number) row[0]).longValue(), uuid(row[1]), Long.MAX_VALUE))
                .findFirst()
                .orElse(Position.START);
    }

    /** The next changes after {@code reached}, of one commit only; empty at the end. */
    public List<Step> after(Position reached, int limit) {
        List<Step> rest = changes(reached, limit);
        if (!rest.isEmpty()) {
            return rest;
        }
        Position at = reached;
        while (true) {
            Optional<Position> next = nextCommit(at);
            if (next.isEmpty()) {
                return List.of();
            }
            List<Step> steps = changes(next.get(), limit);
            if (!steps.isEmpty()) {
                return steps;
            }
            at = next.get();
        }
    }

    private Optional<Position> nextCommit(Position reached) {
        List<?> found = entities.createNativeQuery("select seq, id from maitri_commit where seq > ?1 order by seq")
                .setParameter(1, reached.sequence())
                .setMaxResults(1)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Position(((Number) row[0]).longValue(), uuid(row[1]), -1))
                .findFirst();
    }

    private List<Step> changes(Position from, int limit) {
        if (from.ordinal() == Long.MAX_VALUE) {
            return List.of();
        }
        List<?> found = entities.createNativeQuery("select ordinal, record_type, record_id, kind from maitri_change"
                        + " where commit_id = ?1 and ordinal > ?2 order by commit_id, ordinal")
                .setParameter(1, from.commit())
                .setParameter(2, from.ordinal())
                .setMaxResults(limit)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Step(
                        new Position(from.sequence(), from.commit(), ((Number) row[0]).longValue()),
                        new RecordRef(row[1].toString(), uuid(row[2])),
                        ERASED.equals(row[3].toString())))
                .toList();
    }

    /** The records of one type that a commit touched, each once. */
    public List<RecordRef> of(UUID commit, String recordType, int limit) {
        List<?> found = entities.createNativeQuery(
                        "select distinct record_id from maitri_change where commit_id = ?1 and record_type = ?2")
                .setParameter(1, commit)
                .setParameter(2, recordType)
                .setMaxResults(limit)
                .getResultList();
        return found.stream().map(id -> new RecordRef(recordType, uuid(id))).toList();
    }

    private static UUID uuid(Object column) {
        return column instanceof UUID id ? id : UUID.fromString(column.toString());
    }
}
