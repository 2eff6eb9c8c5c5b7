package org.maitri.persistence.internal.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.internal.erase.Words;

/** Empties rows of the audit log for one certificate, leaving the seals of what they said. */
public final class Redaction {

    private final Connection connection;
    private final UUID certificate;
    private final ChangeRecorder recorder;
    private long rows;

    private record Key(UUID commit, long ordinal, String seal) {}

    public Redaction(Connection connection, UUID certificate, ChangeRecorder recorder) {
        this.connection = connection;
        this.certificate = certificate;
        this.recorder = recorder;
    }

    public long rows() {
        return rows;
    }

    /** All that was ever said of a record. */
    public void ofRecord(RecordRef record) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT commit_id, ordinal, fields, salt"
                + " FROM maitri_change WHERE record_id = ? AND record_type = ? AND fields IS NOT NULL"
                + " AND kind <> 'READ'")) {
            query.setObject(1, record.id());
            query.setString(2, record.type());
            empty(query, values -> true);
        }
    }

    /** All that says something for which {@code names} holds; {@code words} are what the database is asked for. */
    public void naming(Collection<String> words, Predicate<String> names) throws SQLException {
        Words asked = new Words(words);
        try (PreparedStatement query = connection.prepareStatement("SELECT commit_id, ordinal, fields, salt"
                + " FROM maitri_change WHERE fields IS NOT NULL AND (" + asked.condition(List.of("fields")) + ")")) {
            asked.bind(query, 1, 1);
            empty(
                    query,
                    json -> FieldsJson.read(json).values().stream()
                            .flatMap(values -> Stream.of(values.old(), values.now()))
                            .anyMatch(text -> text != null && names.test(text)));
        }
        labels(asked, names);
    }

    private void empty(PreparedStatement query, Predicate<String> wanted) throws SQLException {
        List<Key> found = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                if (wanted.test(row.getString(3))) {
                    found.add(new Key(
                            row.getObject(1, UUID.class),
                            row.getLong(2),
                            Chain.seal(row.getString(4), row.getString(3))));
                }
            }
        }
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE maitri_change SET fields = NULL, salt = NULL,"
                        + " digest = ?, erased_by = ? WHERE commit_id = ? AND ordinal = ?")) {
            for (Key key : found) {
                update.setString(1, key.seal());
                update.setObject(2, certificate);
                update.setObject(3, key.commit());
                update.setLong(4, key.ordinal());
                update.addBatch();
            }
            update.executeBatch();
        }
        rows += found.size();
    }

    private void labels(Words asked, Predicate<String> names) throws SQLException {
        Map<Long, String> found = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT seq, label, label_salt FROM maitri_commit"
                + " WHERE label IS NOT NULL AND (" + asked.condition(List.of("label")) + ")")) {
            asked.bind(query, 1, 1);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    if (names.test(row.getString(2))) {
                        found.put(row.getLong(1), Chain.seal(row.getString(3), row.getString(2)));
                    }
                }
            }
        }
        try (PreparedStatement update = connection.prepareStatement("UPDATE maitri_commit SET label = NULL,"
                + " label_salt = NULL, label_digest = ?, erased_by = ? WHERE seq = ?")) {
            for (Map.Entry<Long, String> label : found.entrySet()) {
                update.setString(1, label.getValue());
                update.setObject(2, certificate);
                update.setLong(3, label.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
        rows += found.size();
    }

    /** Says in this commit which rows were emptied. */
    public void seal(String number) {
        try {
            recorder.erasing(
                    new RecordRef(ErasureSeals.TYPE, certificate), emptied().seal(number));
        } catch (SQLException failed) {
            throw new DatabaseFault(failed);
        }
    }

    private ErasureSeals.Emptied emptied() throws SQLException {
        Map<Long, List<Long>> log = new TreeMap<>();
        read("SELECT seq, -1 FROM maitri_commit WHERE erased_by = ?", log);
        read(
                "SELECT c.seq, h.ordinal FROM maitri_change h JOIN maitri_commit c ON c.id = h.commit_id"
                        + " WHERE h.erased_by = ? ORDER BY c.seq, h.ordinal",
                log);
        ErasureSeals.Emptied emptied = new ErasureSeals.Emptied();
        log.forEach((sequence, ordinals) -> ordinals.forEach(ordinal ->
                emptied.add(ordinal < 0 ? ErasureSeals.label(sequence) : ErasureSeals.row(sequence, ordinal))));
        return emptied;
    }

    private void read(String sql, Map<Long, List<Long>> log) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, certificate);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    log.computeIfAbsent(row.getLong(1), sequence -> new ArrayList<>())
                            .add(row.getLong(2));
                }
            }
        }
    }
}
