package org.maitri.persistence.internal.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.internal.Messages;
import org.maitri.persistence.internal.unit.Attribute;
import org.maitri.persistence.internal.unit.EntityShape;
import org.maitri.persistence.internal.unit.EntityShapes;
import org.maitri.persistence.internal.work.TransactionalDatabase;
import org.maitri.spi.audit.Change.Kind;
import org.maitri.spi.audit.Change.Values;
import org.maitri.spi.audit.Journal.LaterEdits;
import org.maitri.spi.audit.Journal.Undone;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.StoredRecord;

/** Takes one commit back, some hundred records at a time, in a commit of its own. */
final class Undoing {

    private static final int RECORDS_AT_ONCE = 500;

    private final TransactionalDatabase database;
    private final EntityShapes shapes;
    private final LaterEdits edits;
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    private final List<RecordRef> conflicts = new ArrayList<>();
    private long restored;
    private long archived;

    /** @param edits decides field by field; null leaves a record alone that was changed again */
    Undoing(TransactionalDatabase database, EntityShapes shapes, LaterEdits edits) {
        this.database = database;
        this.shapes = shapes;
        this.edits = edits;
    }

    Undone undo(UUID commit, Progress progress) {
        String label = database.read(work -> {
            refuseErased(commit);
            refuseGone(commit);
            return label(commit);
        });
        UUID made = database.write(
                Messages.get("undo.label", label),
                work -> {
                    mark(commit, work.commit());
                    takeBack(commit, work, progress);
                    return work.commit();
                },
                progress);
        return new Undone(made, restored, archived, List.copyOf(conflicts));
    }

    /** What was erased must not come back, and an erasure is for good. */
    private void refuseErased(UUID commit) {
        try (PreparedStatement query = database.connection()
                .prepareStatement("SELECT COUNT(CASE WHEN kind = 'ERASED' THEN 1 END),"
                        + " COUNT(erased_by), COUNT(CASE WHEN kind = 'READ' THEN 1 END)"
                        + " FROM maitri_change WHERE commit_id = ?")) {
            query.setObject(1, commit);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                if (row.getLong(1) > 0) {
                    throw new RefusedException(Messages.get("undo.erasure"));
                }
                if (row.getLong(2) > 0) {
                    throw new RefusedException(Messages.get("undo.erased", row.getLong(2)));
                }
                if (row.getLong(3) > 0) {
                    throw new RefusedException(Messages.get("undo.read"));
                }
            }
        } catch (SQLException failed) {
            throw new DatabaseFault(failed);
        }
    }

    /** Half of it would be taken back, and the other half never. */
    private void refuseGone(UUID commit) {
        try (PreparedStatement query = database.connection()
                .prepareStatement("SELECT record_type, COUNT(*) FROM maitri_change WHERE commit_id = ?"
                        + " GROUP BY record_type ORDER BY record_type")) {
            query.setObject(1, commit);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    if (shapes.of(row.getString(1)).isEmpty()) {
                        throw new RefusedException(Messages.get("undo.gone", row.getString(1), row.getLong(2)));
                    }
                }
            }
        } catch (SQLException failed) {
            throw new DatabaseFault(failed);
        }
    }

    private String label(UUID commit) {
        try (PreparedStatement query =
                database.connection().prepareStatement("SELECT label, undone_by FROM maitri_commit WHERE id = ?")) {
            query.setObject(1, commit);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new RefusedException(Messages.get("undo.unknown", commit));
                }
                if (row.getObject(2) != null) {
                    throw new RefusedException(Messages.get("undo.already", row.getString(1)));
                }
                return row.getString(1);
            }
        } catch (SQLException failed) {
            throw new DatabaseFault(failed);
        }
    }

    /** Also frees what this commit itself undid, which is then in force again. */
    private void mark(UUID commit, UUID by) {
        Connection connection = database.connection();
        try (PreparedStatement mark = connection.prepareStatement(
                        "UPDATE maitri_commit SET undone_by = ? WHERE id = ? AND undone_by IS NULL");
                PreparedStatement free =
                        connection.prepareStatement("UPDATE maitri_commit SET undone_by = NULL WHERE undone_by = ?")) {
            mark.setObject(1, by);
            mark.setObject(2, commit);
            if (mark.executeUpdate() != 1) {
                throw new RefusedException(Messages.get("undo.already", commit));
            }
            free.setObject(1, commit);
            free.executeUpdate();
        } catch (SQLException failed) {
            throw new DatabaseFault(failed);
        }
    }

    private void takeBack(UUID commit, UnitOfWork work, Progress progress) {
        Map<RecordRef, RecordChange> changes = new LinkedHashMap<>();
        long before = Long.MAX_VALUE;
        long done = 0;
        boolean more = true;
        while (more) {
            List<Row> rows = rows(commit, before);
            more = rows.size() == RECORDS_AT_ONCE;
            for (Row row : rows) {
                before = row.ordinal();
                changes.computeIfAbsent(row.record(), record -> new RecordChange(Kind.UPDATED))
                        .precededBy(row.kind(), row.fields());
            }
            done += rows.size();
            if (!touchedInSeveralRows(commit)) {
                takeBack(changes, work);
                changes.clear();
            }
            progress.check();
            progress.worked(done);
        }
        takeBack(changes, work);
    }

    private Boolean severalRows;

    /** A record may have a row in several batches of one commit; then all have to be known before it is taken back. */
    private boolean touchedInSeveralRows(UUID commit) {
        if (severalRows == null) {
            try (PreparedStatement query = database.connection()
                    .prepareStatement(
                            "SELECT c.change_count,"
                                    + " (SELECT COUNT(*) FROM maitri_change h WHERE h.commit_id = c.id) FROM maitri_commit c WHERE c.id = ?")) {
                query.setObject(1, commit);
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    severalRows = row.getLong(1) != row.getLong(2);
                }
            } catch (SQLException failed) {
                throw new DatabaseFault(failed);
            }
        }
        return severalRows;
    }

    private record Row(long ordinal, RecordRef record, Kind kind, Map<String, Values> fields) {}

    private List<Row> rows(UUID commit, long before) {
        List<Row> rows = new ArrayList<>(RECORDS_AT_ONCE);
        try (PreparedStatement query = database.connection()
                .prepareStatement("SELECT ordinal, record_type, record_id, kind,"
                        + " fields FROM maitri_change WHERE commit_id = ? AND ordinal < ? ORDER BY commit_id DESC, ordinal DESC"
                        + " LIMIT " + RECORDS_AT_ONCE)) {
            query.setObject(1, commit);
            query.setLong(2, before);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(new Row(
                            row.getLong(1),
                            new RecordRef(row.getString(2), row.getObject(3, UUID.class)),
                            Kind.valueOf(row.getString(4)),
                            FieldsJson.read(row.getString(5))));
                }
            }
        } catch (SQLException failed) {
            throw new DatabaseFault(failed);
        }
        return rows;
    }

    private void takeBack(Map<RecordRef, RecordChange> changes, UnitOfWork work) {
        List<RecordRef> refs = List.copyOf(changes.keySet());
        for (int from = 0; from < refs.size(); from += RECORDS_AT_ONCE) {
            List<RecordRef> some = refs.subList(from, Math.min(from + RECORDS_AT_ONCE, refs.size()));
            Map<RecordRef, StoredRecord> records = load(some, work);
            for (RecordRef ref : some) {
                takeBack(ref, records.get(ref), changes.get(ref));
            }
            work.entities().flush();
            work.entities().clear();
        }
    }

    private Map<RecordRef, StoredRecord> load(List<RecordRef> refs, UnitOfWork work) {
        Map<String, List<UUID>> byType = new LinkedHashMap<>();
        refs.forEach(ref ->
                byType.computeIfAbsent(ref.type(), type -> new ArrayList<>()).add(ref.id()));
        Map<RecordRef, StoredRecord> records = new HashMap<>();
        byType.forEach((type, ids) -> shapes.of(type)
                .ifPresent(shape ->
                        work.findAll(shape.entity(), ids).forEach(record -> records.put(record.ref(), record))));
        return records;
    }

    private void takeBack(RecordRef ref, StoredRecord record, RecordChange change) {
        boolean byField = edits != null && change.kind() != Kind.CREATED;
        if (record == null || !byField && !unchangedSince(record, change)) {
            conflicts.add(ref);
        } else if (change.kind() == Kind.CREATED) {
            if (!record.archived()) {
                record.archive(now);
            }
            record.setExternalKey(null);
            archived++;
        } else {
            EntityShape shape = shapes.of(record.getClass());
            boolean all = true;
            for (Map.Entry<String, Values> field : change.fields().entrySet()) {
                Attribute attribute = shape.attribute(field.getKey());
                all &= attribute == null || takeBack(ref, record, attribute, field.getValue());
            }
            restored++;
            if (!all) {
                conflicts.add(ref);
            }
        }
    }

    /** Whether nothing of a later edit is left. */
    private boolean takeBack(RecordRef ref, StoredRecord record, Attribute attribute, Values committed) {
        String stored = attribute.text(attribute.get(record));
        if (same(attribute, stored, committed.now())) {
            attribute.set(record, attribute.value(committed.old()));
            return true;
        }
        if (same(attribute, stored, committed.old())) {
            return true;
        }
        String decided = edits.decide(ref, attribute.name(), committed, stored);
        if (Objects.equals(decided, stored)) {
            return false;
        }
        attribute.set(record, attribute.value(decided));
        return true;
    }

    private boolean unchangedSince(StoredRecord record, RecordChange change) {
        EntityShape shape = shapes.of(record.getClass());
        return change.fields().entrySet().stream().allMatch(field -> {
            Attribute attribute = shape.attribute(field.getKey());
            return attribute == null
                    || same(
                            attribute,
                            attribute.text(attribute.get(record)),
                            field.getValue().now());
        });
    }

    /** Decimals come back as their column rounds them. */
    private static boolean same(Attribute attribute, String stored, String committed) {
        if (Objects.equals(stored, committed)) {
            return true;
        }
        return attribute.type() == BigDecimal.class
                && stored != null
                && committed != null
                && rounded(stored).compareTo(rounded(committed)) == 0;
    }

    private static BigDecimal rounded(String number) {
        return new BigDecimal(number).setScale(4, RoundingMode.HALF_UP);
    }
}
