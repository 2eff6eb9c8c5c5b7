package org.maitri.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.maitri.kernel.Progress;
import org.maitri.spi.segment.Expression;
import org.maitri.spi.segment.Segments;

/** How many of a million customers are in a segment, against the same question written by hand. */
final class SegmentBench {

    private static final int CUSTOMERS = 1_000_000;
    private static final int AT_ONCE = 50_000;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 9;
    private static final String STAMPS = "1, CURRENT_TIMESTAMP, 'bench', CURRENT_TIMESTAMP, 'bench'";
    private static final String STAMPED = "(id, version, created_at, created_by, changed_at, changed_by, ";

    private final DataSource source;
    private final Segments segments;
    private final String place;
    private final Report report;

    /** @param database the one the customers are in */
    SegmentBench(DataSource database, Segments segments, String place, Report report) {
        this.source = database;
        this.segments = segments;
        this.place = place;
        this.report = report;
    }

    void run() throws Exception {
        fill();
        compare("segment: a field", "city = \"City 7\"", "city = 'City 7'");
        compare(
                "segment: another module",
                "tickets.open()",
                "id IN (SELECT CAST(SUBSTRING(t.customer FROM 18) AS UUID) FROM tickets_ticket t"
                        + " WHERE t.archived_at IS NULL AND t.customer LIKE 'customers.person:%'"
                        + " AND t.state NOT IN ('resolved', 'closed'))");
    }

    /** One customer in ten has an open ticket. */
    private void fill() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            boolean server = connection.getMetaData().getDatabaseProductName().startsWith("Postgre");
            for (int from = 1; from <= CUSTOMERS; from += AT_ONCE) {
                String range = (server ? "generate_series(" : "SYSTEM_RANGE(") + from + ", " + (from + AT_ONCE - 1)
                        + ") AS n(x)";
                String id = "CAST(LPAD(CAST(x AS VARCHAR), 32, '0') AS UUID)";
                statement.execute("INSERT INTO customers_person " + STAMPED + "name, city) SELECT " + id + ", " + STAMPS
                        + ", 'Person ' || x, 'City ' || MOD(x, 500) FROM " + range);
                statement.execute("INSERT INTO tickets_ticket " + STAMPED
                        + "subject, state, priority, customer, known_since, opened_at, reopen_count) SELECT " + id
                        + ", " + STAMPS + ", 'Bench', CASE WHEN MOD(x, 10) = 0 THEN 'open' ELSE 'closed' END,"
                        + " 'normal', 'customers.person:' || CAST(" + id
                        + " AS VARCHAR), CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, 0 FROM " + range);
            }
            statement.execute("ANALYZE");
        }
    }

    private void compare(String what, String expression, String byHand) throws Exception {
        Expression asked = segments.parse("segments.kind(customers.person) and " + expression);
        String sql = "SELECT COUNT(*) FROM customers_person WHERE archived_at IS NULL AND " + byHand;
        long found = count(asked);
        if (found != plain(sql)) {
            throw new IllegalStateException(what + ": not the same count");
        }
        Timing ours = Timing.of(WARM_UP, ROUNDS, round -> count(asked));
        Timing plain = Timing.of(WARM_UP, ROUNDS, round -> plain(sql));
        report.note(place + what, CUSTOMERS, "ms", ours.median(), plain.median());
    }

    private long count(Expression asked) {
        return segments.count(asked, Progress.NONE).get("customers.person");
    }

    private long plain(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
