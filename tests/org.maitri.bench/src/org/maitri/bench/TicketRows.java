package org.maitri.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Tickets with five messages and two log entries each, a ticket a minute, made in the database itself. One in twenty is open
 * and due within a month of the newest.
 */
final class TicketRows {

    static final int MESSAGES_EACH = 5;

    static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");

    private static final int AT_ONCE = 4_000;
    private static final String STAMPS = "1, at, 'bench', at, 'bench', ";
    private static final String STAMPED = "id, version, created_at, created_by, changed_at, changed_by, ";
    private static final String OPENED = "TIMESTAMP WITH TIME ZONE '2024-01-01 00:00:00+00' + i * INTERVAL '1' MINUTE";

    private static final String TICKETS = "INSERT INTO tickets_ticket (" + STAMPED
            + "subject, description, channel, kind, state, priority, queue, assignee, known_since, opened_at, reopen_count,"
            + " due_at, first_answered_at, first_response_seconds, resolved_at)"
            + " SELECT " + key("8", "i") + ", " + STAMPS
            + "'Order ' || CAST(i AS VARCHAR) || ' came ' || CASE MOD(i, 4) WHEN 0 THEN 'late' WHEN 1 THEN 'broken'"
            + " WHEN 2 THEN 'twice' ELSE 'incomplete' END, 'What was ordered did not come as it should.',"
            + " CASE MOD(i, 3) WHEN 0 THEN 'mail' WHEN 1 THEN 'phone' ELSE 'web' END, 'question',"
            + " CASE WHEN open = 1 THEN 'open' ELSE 'closed' END, 'normal', 'Queue ' || CAST(MOD(i, 7) AS VARCHAR),"
            + " 'agent' || CAST(MOD(i, 40) AS VARCHAR), at, at, 0,"
            + " CASE WHEN open = 1 THEN " + dueAt("i")
            + " END, at + INTERVAL '2' HOUR, 7200, CASE WHEN open = 0 THEN at + INTERVAL '9' HOUR END FROM (SELECT i, "
            + OPENED
            + " AS at, CASE WHEN MOD(i, 20) = 0 THEN 1 ELSE 0 END AS open FROM %s) AS made";

    private static final String MESSAGES = "INSERT INTO tickets_message (" + STAMPED
            + "ticket_id, sent_at, author, direction, body) SELECT " + key("9", "i * 8 + m") + ", " + STAMPS
            + key("8", "i") + ", at, 'Somebody', CASE MOD(m, 2) WHEN 0 THEN 'in' ELSE 'out' END,"
            + " 'Message ' || CAST(m AS VARCHAR) || ' about order ' || CAST(i AS VARCHAR)"
            + " || ': it was promised for last week, and nobody has said yet when it comes.'"
            + " FROM (SELECT i, m, " + OPENED + " + m * INTERVAL '1' HOUR AS at FROM %s CROSS JOIN"
            + " (VALUES (0), (1), (2), (3), (4)) AS each(m)) AS made";

    private static final String EVENTS = "INSERT INTO tickets_event (" + STAMPED
            + "ticket_id, happened_at, kind, value_before, value_after, actor) SELECT " + key("a", "i * 2 + e") + ", "
            + STAMPS + key("8", "i") + ", at, CASE e WHEN 0 THEN 'answered' ELSE 'state' END,"
            + " CASE e WHEN 1 THEN 'new' END, CASE WHEN e = 1 THEN CASE WHEN MOD(i, 20) = 0 THEN 'open' ELSE 'closed' END END,"
            + " 'agent' FROM (SELECT i, e, " + OPENED
            + " + (2 + 7 * e) * INTERVAL '1' HOUR AS at FROM %s CROSS JOIN (VALUES (0), (1)) AS each(e)) AS made";

    private final DataSource source;
    private final boolean server;

    TicketRows(DataSource source, boolean server) {
        this.source = source;
        this.server = server;
    }

    /** The key of a ticket. */
    static UUID ticket(long number) {
        return UUID.fromString("01900000-0000-7000-8000-%012d".formatted(number));
    }

    private static String key(String sort, String number) {
        return "CAST('01900000-0000-7000-" + sort + "000-' || LPAD(CAST(" + number + " AS VARCHAR), 12, '0') AS UUID)";
    }

    private static String dueAt(String number) {
        return "TIMESTAMP WITH TIME ZONE '2030-01-01 00:00:00+00' + MOD(" + number
                + " * 7919, 43200) * INTERVAL '1' MINUTE";
    }

    void add(long tickets) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            checkReferences(statement, false);
            for (long from = 1; from <= tickets; from += AT_ONCE) {
                String numbers = numbers(from, Math.min(tickets, from + AT_ONCE - 1));
                statement.execute(TICKETS.formatted(numbers));
                statement.execute(MESSAGES.formatted(numbers));
                statement.execute(EVENTS.formatted(numbers));
            }
            checkReferences(statement, true);
            statement.execute("ANALYZE");
        }
    }

    /** Gives those that are open the moments by which they are due, where deadlines were computed since. */
    void makeDue() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute("UPDATE tickets_ticket SET due_at = "
                    + dueAt("CAST(SUBSTRING(CAST(id AS VARCHAR) FROM 25) AS BIGINT)")
                    + " WHERE state = 'open' AND due_at IS NULL");
        }
    }

    /** H2 looks every ticket up in its index for each message of it, which takes half of the time. */
    private void checkReferences(Statement statement, boolean check) throws SQLException {
        if (!server) {
            statement.execute("SET REFERENTIAL_INTEGRITY " + check);
        }
    }

    private String numbers(long from, long to) {
        return server
                ? "generate_series(CAST(" + from + " AS BIGINT), " + to + ") AS numbers(i)"
                : "(SELECT X AS i FROM SYSTEM_RANGE(" + from + ", " + to + ")) AS numbers";
    }
}
