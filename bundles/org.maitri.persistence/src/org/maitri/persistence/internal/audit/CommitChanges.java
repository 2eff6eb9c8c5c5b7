package org.maitri.persistence.internal.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.audit.Change;

/** Reads the changes of one commit, some hundred at a time. */
final class CommitChanges {

    private static final int AT_ONCE = 500;

    private final Connection connection;
    private final UUID commit;
    private long last = -1;

    CommitChanges(Connection connection, UUID commit) {
        this.connection = connection;
        this.commit = commit;
    }

    void forEach(Consumer<Change> to) {
        List<Change> some;
        do {
            some = next();
            some.forEach(to);
        } while (some.size() == AT_ONCE);
    }

    private List<Change> next() {
        List<Change> changes = new ArrayList<>(AT_ONCE);
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT h.ordinal, c.at, c.actor, c.label, h.record_type, h.record_id, h.kind, h.fields"
                        + " FROM maitri_change h JOIN maitri_commit c ON c.id = h.commit_id"
                        + " WHERE h.commit_id = ? AND h.ordinal > ? AND h.kind IN ('CREATED', 'UPDATED')"
                        + " AND h.fields IS NOT NULL ORDER BY h.commit_id, h.ordinal LIMIT " + AT_ONCE)) {
            query.setObject(1, commit);
            query.setLong(2, last);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    last = row.getLong(1);
                    changes.add(new Change(
                            commit,
                            row.getObject(2, OffsetDateTime.class).toInstant(),
                            row.getString(3),
                            row.getString(4),
                            new RecordRef(row.getString(5), row.getObject(6, UUID.class)),
                            Change.Kind.valueOf(row.getString(7)),
                            FieldsJson.read(row.getString(8))));
                }
            }
        } catch (SQLException failed) {
            throw new DatabaseFault(failed);
        }
        return changes;
    }
}
