package org.maitri.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.maitri.kernel.TimeOrderedId;

/** What is done with tickets, by hand: the statements it takes at the least. */
final class PlainTickets {

    private static final String STAMPS = "id, version, created_at, created_by, changed_at, changed_by, ";

    private final DataSource source;
    private final boolean server;

    PlainTickets(DataSource source, boolean server) {
        this.source = source;
        this.server = server;
    }

    /** The rows of one statement, every column of them. */
    List<Object[]> rows(String sql, Object... parameters) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            List<Object[]> rows = rows(connection, sql, parameters);
            connection.commit();
            return rows;
        }
    }

    private static List<Object[]> rows(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            bind(select, parameters);
            List<Object[]> rows = new ArrayList<>();
            try (ResultSet found = select.executeQuery()) {
                int columns = found.getMetaData().getColumnCount();
                while (found.next()) {
                    Object[] row = new Object[columns];
                    for (int column = 0; column < columns; column++) {
                        row[column] = found.getObject(column + 1);
                    }
                    rows.add(row);
                }
            }
            return rows;
        }
    }

    private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }

    long tickets() throws SQLException {
        return ((Number) rows("SELECT COUNT(*) FROM tickets_ticket").getFirst()[0]).longValue();
    }

    /** A ticket, what was written, and its log. */
    int open(UUID ticket) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            int found = rows(connection, "SELECT * FROM tickets_ticket WHERE id = ?", ticket)
                            .size()
                    + rows(
                                    connection,
                                    "SELECT * FROM tickets_message WHERE ticket_id = ? ORDER BY sent_at, id LIMIT 100",
                                    ticket)
                            .size()
                    + rows(connection, "SELECT * FROM tickets_event WHERE ticket_id = ?", ticket)
                            .size();
            connection.commit();
            return found;
        }
    }

    /** A message, an entry in the log, and the ticket that was changed, as safe as Maitri's commit. */
    void reply(UUID ticket, String body) throws SQLException {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            rows(connection, "SELECT * FROM tickets_ticket WHERE id = ?", ticket);
            change(
                    connection,
                    "INSERT INTO tickets_message (" + STAMPS + "ticket_id, sent_at, author, direction, body)"
                            + " VALUES (?, 1, ?, 'bench', ?, 'bench', ?, ?, 'bench', 'out', ?)",
                    TimeOrderedId.next(),
                    now,
                    now,
                    ticket,
                    now,
                    body);
            change(
                    connection,
                    "INSERT INTO tickets_event (" + STAMPS + "ticket_id, happened_at, kind, actor)"
                            + " VALUES (?, 1, ?, 'bench', ?, 'bench', ?, ?, 'answered', 'bench')",
                    TimeOrderedId.next(),
                    now,
                    now,
                    ticket,
                    now);
            change(
                    connection,
                    "UPDATE tickets_ticket SET last_event_at = ?, changed_at = ?, version = version + 1 WHERE id = ?",
                    now,
                    now,
                    ticket);
            connection.commit();
            if (!server) {
                change(connection, "CHECKPOINT");
            }
        }
    }

    /**
     * What a report says of a day: what came and what was done, how long both took, and the targets, as a whole, the day before,
     * and told apart by queue; and what is open when the day begins and when it ends.
     */
    void day(ZonedDateTime begin) throws SQLException {
        OffsetDateTime before = begin.minusDays(1).toOffsetDateTime();
        OffsetDateTime from = begin.toOffsetDateTime();
        OffsetDateTime to = begin.plusDays(1).toOffsetDateTime();
        String targets = "SELECT t.queue, COUNT(*), SUM(CASE WHEN d.achieved_at <= d.due_at THEN 1 ELSE 0 END)"
                + " FROM tickets_ticket t JOIN service_deadline d ON d.ticket_id = t.id"
                + " WHERE d.target = ? AND d.begun_at >= ? AND d.begun_at < ? GROUP BY t.queue";
        String counted =
                "SELECT queue, COUNT(*) FROM tickets_ticket WHERE archived_at IS NULL AND known_since < ? AND ";
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            for (String times : List.of(
                    times("opened_at", "first_response_seconds"), times("resolved_at", "resolved_at - opened_at"))) {
                rows(connection, "SELECT " + times, before, from);
                rows(connection, "SELECT " + times, from, to);
                rows(connection, "SELECT queue, " + times + " GROUP BY queue", from, to);
            }
            for (String target : List.of("response", "update", "resolution")) {
                rows(connection, targets, target, before, from);
                rows(connection, targets, target, from, to);
            }
            for (OffsetDateTime moment : List.of(from, to)) {
                rows(
                        connection,
                        counted + "state IN ('new', 'open', 'pending', 'waiting-customer') GROUP BY queue",
                        moment);
                rows(connection, counted + "resolved_at >= ? GROUP BY queue", moment, moment);
            }
            connection.commit();
        }
    }

    private static String times(String moment, String took) {
        return Stream.of("0.5", "0.9", "0.95")
                .map(share -> "PERCENTILE_CONT(" + share + ") WITHIN GROUP (ORDER BY " + took + ")")
                .collect(Collectors.joining(
                        ", ",
                        "COUNT(*), ",
                        " FROM tickets_ticket WHERE archived_at IS NULL AND " + moment + " >= ? AND " + moment
                                + " < ?"));
    }

    /** Reads the log of all tickets in order and writes every deadline, 500 at a time. @return of how many tickets */
    long moveDeadlines(Duration longest) throws SQLException {
        long end = System.nanoTime() + longest.toNanos();
        long done = 0;
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            UUID last = new UUID(0, 0);
            while (System.nanoTime() < end) {
                List<Object[]> tickets =
                        rows(connection, "SELECT * FROM tickets_ticket WHERE id > ? ORDER BY id LIMIT 500", last);
                if (tickets.isEmpty()) {
                    return done;
                }
                UUID first = (UUID) tickets.getFirst()[0];
                last = (UUID) tickets.getLast()[0];
                rows(connection, "SELECT * FROM tickets_event WHERE ticket_id BETWEEN ? AND ?", first, last);
                done += tickets.size();
                move(
                        connection,
                        rows(
                                connection,
                                "SELECT * FROM service_deadline WHERE ticket_id BETWEEN ? AND ?",
                                first,
                                last));
                connection.commit();
            }
        }
        return done;
    }

    private static void move(Connection connection, List<Object[]> deadlines) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE service_deadline SET due_at = ? WHERE id = ?")) {
            OffsetDateTime due = OffsetDateTime.parse("2030-01-01T00:00:00Z");
            for (Object[] deadline : deadlines) {
                bind(update, due, deadline[0]);
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    void change(String sql) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(true);
            change(connection, sql);
        }
    }

    private static void change(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            statement.execute();
        }
    }
}
