package org.maitri.persistence.internal.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Ends a unit of work's part of the audit log with its commit row, the next link of the chain. */
public final class AuditLog {

    /** The table of what was changed. */
    public static final String CHANGES = "maitri_change";

    private static final int LABEL_LENGTH = 1000;

    private AuditLog() {}

    /** Writes the commit row; from here to the end of the transaction nobody else can. */
    public static void append(
            Connection connection, ChangeRecorder recorder, String actor, String label, boolean unattended) {
        recorder.end();
        try {
            long changes = recorder.readOnly()
                    ? 0
                    : recorder.touchedAgain() ? distinct(connection, recorder) : recorder.written();
            append(connection, recorder, actor, cut(label), changes, unattended);
        } catch (SQLException failed) {
            throw new DatabaseFault(failed);
        }
    }

    private static String cut(String label) {
        return label.length() <= LABEL_LENGTH ? label : label.substring(0, LABEL_LENGTH);
    }

    private static long distinct(Connection connection, ChangeRecorder recorder) throws SQLException {
        try (PreparedStatement count = connection.prepareStatement(
                "SELECT COUNT(DISTINCT record_id) FROM maitri_change WHERE commit_id = ?")) {
            count.setObject(1, recorder.commit());
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void append(
            Connection connection,
            ChangeRecorder recorder,
            String actor,
            String label,
            long changes,
            boolean unattended)
            throws SQLException {
        Head head = lock(connection);
        long sequence = head.sequence() + 1;
        Instant at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        String digest = recorder.digest();
        String salt = Chain.salt();
        String hash = Chain.hash(head.hash(), sequence, recorder.commit(), at, actor, Chain.seal(salt, label), digest);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO maitri_commit"
                        + " (seq, id, at, actor, label, change_count, digest, hash, label_salt, unattended)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement move =
                        connection.prepareStatement("UPDATE maitri_head SET seq = ?, hash = ? WHERE id = 1")) {
            insert.setLong(1, sequence);
            insert.setObject(2, recorder.commit());
            insert.setObject(3, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
            insert.setString(4, actor);
            insert.setString(5, label);
            insert.setLong(6, changes);
            insert.setString(7, digest);
            insert.setString(8, hash);
            insert.setString(9, salt);
            insert.setBoolean(10, unattended);
            insert.executeUpdate();
            move.setLong(1, sequence);
            move.setString(2, hash);
            move.executeUpdate();
        }
    }

    private static Head lock(Connection connection) throws SQLException {
        try (PreparedStatement lock =
                        connection.prepareStatement("SELECT seq, hash FROM maitri_head WHERE id = 1 FOR UPDATE");
                ResultSet row = lock.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("The audit log has lost its head");
            }
            return new Head(row.getLong(1), row.getString(2));
        }
    }

    private record Head(long sequence, String hash) {}
}
