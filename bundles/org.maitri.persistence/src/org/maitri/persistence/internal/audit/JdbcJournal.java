package org.maitri.persistence.internal.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.internal.Messages;
import org.maitri.persistence.internal.unit.EntityShapes;
import org.maitri.persistence.internal.work.TransactionalDatabase;
import org.maitri.spi.audit.Change;
import org.maitri.spi.audit.Journal;

/** Reads the audit log from its tables. */
public final class JdbcJournal implements Journal {

    private static final int KEYS_A_QUERY = 500;

    private final TransactionalDatabase database;
    private final EntityShapes shapes;

    public JdbcJournal(TransactionalDatabase database, EntityShapes shapes) {
        this.database = database;
        this.shapes = shapes;
    }

    @Override
    public List<Commit> commits(Optional<Long> before, int limit) {
        return commits("", before, limit);
    }

    @Override
    public List<Commit> attended(Optional<Long> before, int limit) {
        return commits(" AND unattended IS NOT TRUE", before, limit);
    }

    private List<Commit> commits(String which, Optional<Long> before, int limit) {
        return database.read(work -> {
            try (PreparedStatement query = database.connection()
                    .prepareStatement("SELECT seq, id, at, actor, label,"
                            + " change_count, undone_by FROM maitri_commit WHERE seq < ? AND change_count > 0" + which
                            + " ORDER BY seq DESC LIMIT ?")) {
                query.setLong(1, before.orElse(Long.MAX_VALUE));
                query.setInt(2, limit);
                return commits(query);
            } catch (SQLException failed) {
                throw new DatabaseFault(failed);
            }
        });
    }

    @Override
    public Optional<UUID> last() {
        return database.read(work -> {
            try (PreparedStatement query = database.connection()
                            .prepareStatement("SELECT c.id FROM maitri_commit c"
                                    + " WHERE c.undone_by IS NULL AND c.change_count > 0 AND c.unattended IS NOT TRUE"
                                    + " AND NOT EXISTS (SELECT 1 FROM maitri_commit u WHERE u.undone_by = c.id)"
                                    + " ORDER BY c.seq DESC LIMIT 1");
                    ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            } catch (SQLException failed) {
                throw new DatabaseFault(failed);
            }
        });
    }

    private static List<Commit> commits(PreparedStatement query) throws SQLException {
        List<Commit> commits = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                commits.add(new Commit(
                        row.getLong(1),
                        row.getObject(2, UUID.class),
                        moment(row, 3),
                        row.getString(4),
                        label(row, 5),
                        row.getLong(6),
                        row.getObject(7) != null));
            }
        }
        return commits;
    }

    private static String label(ResultSet row, int column) throws SQLException {
        String label = row.getString(column);
        return label == null ? Messages.get("label.erased") : label;
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    @Override
    public List<Change> history(RecordRef record, int limit) {
        return database.read(work -> {
            try (PreparedStatement query = database.connection()
                    .prepareStatement(
                            "SELECT c.id, c.at, c.actor, c.label,"
                                    + " h.kind, h.fields, h.erased_by FROM maitri_change h JOIN maitri_commit c ON c.id = h.commit_id"
                                    + " WHERE h.record_id = ? AND h.record_type = ? AND h.kind <> 'READ' ORDER BY c.seq DESC, h.ordinal DESC")) {
                query.setObject(1, record.id());
                query.setString(2, record.type());
                return history(record, query, limit);
            } catch (SQLException failed) {
                throw new DatabaseFault(failed);
            }
        });
    }

    private static List<Change> history(RecordRef record, PreparedStatement query, int limit) throws SQLException {
        Map<UUID, Change> changes = new LinkedHashMap<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                UUID commit = row.getObject(1, UUID.class);
                if (!changes.containsKey(commit) && changes.size() == limit) {
                    break;
                }
                Change later = changes.get(commit);
                boolean erased = row.getObject(7) != null;
                Change.Kind kind = erased ? Change.Kind.ERASED : Change.Kind.valueOf(row.getString(5));
                RecordChange merged = new RecordChange(later == null ? kind : later.kind());
                if (later != null) {
                    later.fields().forEach((name, values) -> merged.set(name, values.old(), values.now()));
                }
                merged.precededBy(kind, erased ? Map.of() : FieldsJson.read(row.getString(6)));
                changes.put(
                        commit,
                        new Change(
                                commit,
                                moment(row, 2),
                                row.getString(3),
                                label(row, 4),
                                record,
                                merged.kind(),
                                Map.copyOf(merged.fields())));
            }
        }
        return List.copyOf(changes.values());
    }

    @Override
    public Set<UUID> undone(Collection<UUID> commits) {
        List<UUID> keys = List.copyOf(commits);
        return database.read(work -> {
            Set<UUID> undone = new HashSet<>();
            for (int from = 0; from < keys.size(); from += KEYS_A_QUERY) {
                addUndone(
                        database.connection(), keys.subList(from, Math.min(from + KEYS_A_QUERY, keys.size())), undone);
            }
            return undone;
        });
    }

    private static void addUndone(Connection connection, List<UUID> keys, Set<UUID> undone) {
        String marks = "?,".repeat(keys.size());
        try (PreparedStatement query =
                connection.prepareStatement("SELECT id FROM maitri_commit WHERE undone_by IS NOT NULL" + " AND id IN ("
                        + marks.substring(0, marks.length() - 1) + ")")) {
            for (int i = 0; i < keys.size(); i++) {
                query.setObject(i + 1, keys.get(i));
            }
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    undone.add(row.getObject(1, UUID.class));
                }
            }
        } catch (SQLException failed) {
            throw new DatabaseFault(failed);
        }
    }

    @Override
    public Undone undo(UUID commit, Progress progress) {
        return new Undoing(database, shapes, null).undo(commit, progress);
    }

    @Override
    public Undone undo(UUID commit, LaterEdits edits, Progress progress) {
        return new Undoing(database, shapes, edits).undo(commit, progress);
    }

    @Override
    public void changes(UUID commit, Consumer<Change> to) {
        database.read(work -> {
            new CommitChanges(database.connection(), commit).forEach(to);
            return null;
        });
    }
}
