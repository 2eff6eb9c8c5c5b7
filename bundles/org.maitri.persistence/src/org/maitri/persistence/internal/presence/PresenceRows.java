package org.maitri.persistence.internal.presence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.maitri.kernel.Program;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.internal.audit.DatabaseFault;
import org.maitri.persistence.internal.store.Store;
import org.maitri.spi.presence.Presence;

/**
 * A row for everybody at a record, in short transactions of their own beside the audit log. Times are those of the database, for
 * the clocks of two workbenches differ.
 */
public final class PresenceRows implements Presence {

    private static final String NOW = "SELECT CURRENT_TIMESTAMP";

    private final Store store;
    private final String program;
    private final UUID session = UUID.randomUUID();

    /** @param program that works with the store */
    public PresenceRows(Store store, String program) {
        this.store = store;
        this.program = program;
    }

    private interface Statements<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T run(Statements<T> statements) {
        try (Connection connection = store.connect(false)) {
            try {
                T result = statements.on(connection);
                connection.commit();
                return result;
            } catch (SQLException failed) {
                connection.rollback();
                throw failed;
            }
        } catch (SQLException failed) {
            throw new DatabaseFault(failed);
        }
    }

    @Override
    public List<Visitor> here(RecordRef record, boolean editing) {
        return run(connection -> {
            Instant now = now(connection);
            OffsetDateTime silent = now.minus(GONE).atOffset(ZoneOffset.UTC);
            update(
                    connection,
                    "DELETE FROM maitri_presence WHERE record = ? AND beat_at < ?",
                    record.toString(),
                    silent);
            OffsetDateTime beat = now.atOffset(ZoneOffset.UTC);
            int beaten = update(
                    connection,
                    "UPDATE maitri_presence SET editing = ?, beat_at = ? WHERE record = ? AND session = ?",
                    editing,
                    beat,
                    record.toString(),
                    session);
            if (beaten == 0) {
                update(
                        connection,
                        "INSERT INTO maitri_presence (record, session, actor, program, editing, came_at, beat_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                        record.toString(),
                        session,
                        store.actor(),
                        program,
                        editing,
                        beat,
                        beat);
            }
            return others(connection, record);
        });
    }

    private static Instant now(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(NOW);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    private List<Visitor> others(Connection connection, RecordRef record) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT actor, program, editing, came_at FROM maitri_presence"
                        + " WHERE record = ? AND session <> ? ORDER BY editing DESC, came_at, actor")) {
            query.setString(1, record.toString());
            query.setObject(2, session);
            List<Visitor> others = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    if (!Program.ended(Objects.requireNonNullElse(row.getString(2), ""))) {
                        others.add(new Visitor(
                                row.getString(1),
                                row.getBoolean(3),
                                row.getObject(4, OffsetDateTime.class).toInstant()));
                    }
                }
            }
            return List.copyOf(others);
        }
    }

    @Override
    public void gone(RecordRef record) {
        run(connection -> update(
                connection,
                "DELETE FROM maitri_presence WHERE record = ? AND session = ?",
                record.toString(),
                session));
    }

    private static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
