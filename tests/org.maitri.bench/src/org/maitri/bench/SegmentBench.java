package org.maitri.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.maitri.kernel.Progress;
import org.maitri.spi.segment.Expression;
import org.maitri.spi.segment.Segments;

/** How many of very many customers are in a segment, against the same question written by hand. */
final class SegmentBench {

    private final DataSource source;
    private final Segments segments;
    private final String place;
    private final long customers;
    private final Report report;

    /** @param database the one the customers are in */
    SegmentBench(DataSource database, Segments segments, String place, long customers, Report report) {
        this.source = database;
        this.segments = segments;
        this.place = place;
        this.customers = customers;
        this.report = report;
    }

    void run() throws Exception {
        addTickets();
        compare("segment: a field", "city = \"" + Customers.city(7) + "\"", "city = '" + Customers.city(7) + "'");
        compare(
                "segment: another module",
                "tickets.open()",
                "EXISTS (SELECT 1 FROM tickets_ticket t WHERE t.customer = 'customers.person:' || CAST(p.id AS VARCHAR)"
                        + " AND t.archived_at IS NULL AND t.state NOT IN ('resolved', 'closed'))");
    }

    /** A ticket for each customer; one in ten is open. */
    private void addTickets() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute("INSERT INTO tickets_ticket (id, version, created_at, created_by, changed_at, changed_by,"
                    + " subject, state, priority, customer, known_since, opened_at, reopen_count)"
                    + " SELECT id, 1, created_at, 'bench', created_at, 'bench', 'Bench',"
                    + " CASE WHEN city LIKE '%0' THEN 'open' ELSE 'closed' END, 'normal',"
                    + " 'customers.person:' || CAST(id AS VARCHAR), created_at, created_at, 0 FROM customers_person"
                    + " WHERE NOT EXISTS (SELECT 1 FROM tickets_ticket)");
            statement.execute("ANALYZE");
        }
    }

    private void compare(String what, String expression, String byHand) throws Exception {
        Expression asked = segments.parse("segments.kind(customers.person) and " + expression);
        String sql = "SELECT COUNT(*) FROM customers_person p WHERE archived_at IS NULL AND " + byHand;
        long found = count(asked);
        if (found != plain(sql)) {
            throw new IllegalStateException(what + ": not the same count");
        }
        report.compare(place + what, customers, Timing.ofBoth(round -> count(asked), round -> plain(sql)));
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
