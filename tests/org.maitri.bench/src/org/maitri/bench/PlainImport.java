package org.maitri.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.maitri.kernel.TimeOrderedId;

/** The same rows put into a table of the same columns and indexes with batches of one statement, in one transaction. */
final class PlainImport {

    private static final int BATCH = 500;
    private static final String SOURCE = UUID.randomUUID().toString();
    private static final String[] TABLE = {
        "CREATE TABLE plain_result (id UUID PRIMARY KEY, version BIGINT NOT NULL, created_at TIMESTAMP WITH TIME ZONE"
                + " NOT NULL, created_by VARCHAR(200) NOT NULL, changed_at TIMESTAMP WITH TIME ZONE NOT NULL, changed_by"
                + " VARCHAR(200) NOT NULL, archived_at TIMESTAMP WITH TIME ZONE, external_source VARCHAR(200),"
                + " external_key VARCHAR(400), attributes VARCHAR, campaign_id UUID NOT NULL, result_on DATE,"
                + " ad VARCHAR(400), channel VARCHAR(200), age_band VARCHAR(100), gender VARCHAR(100), impressions BIGINT,"
                + " clicks BIGINT, contacts BIGINT, spend NUMERIC(19, 4), conversions NUMERIC(19, 4), approved_conversions"
                + " NUMERIC(19, 4), revenue NUMERIC(19, 4), UNIQUE (external_key, external_source))",
        "CREATE INDEX plain_campaign ON plain_result (campaign_id, id)",
        "CREATE INDEX plain_day ON plain_result (result_on, id)",
        "CREATE INDEX plain_spend ON plain_result (spend, id)",
        "CREATE INDEX plain_clicks ON plain_result (clicks, id)"
    };

    private final DataSource source;

    PlainImport(DataSource source) {
        this.source = source;
    }

    void run(long rows) throws SQLException {
        try (Connection connection = source.getConnection()) {
            try (Statement ddl = connection.createStatement()) {
                ddl.execute("DROP TABLE IF EXISTS plain_result");
                for (String statement : TABLE) {
                    ddl.execute(statement);
                }
            }
            connection.setAutoCommit(false);
            insert(connection, rows);
            connection.commit();
        }
    }

    private static void insert(Connection connection, long rows) throws SQLException {
        UUID campaign = TimeOrderedId.next();
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        int[] waiting = {0};
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO plain_result VALUES"
                        + " (?, 1, ?, 'bench', ?, 'bench', NULL, ?, ?, NULL, ?, ?, ?, ?, NULL, NULL, ?, ?, NULL, ?, ?, NULL, NULL)")) {
            ResultRows.each(rows, row -> {
                try {
                    add(insert, row, campaign, now);
                    if (++waiting[0] % BATCH == 0) {
                        insert.executeBatch();
                    }
                } catch (SQLException failed) {
                    throw new IllegalStateException(failed);
                }
            });
            insert.executeBatch();
        }
    }

    private static void add(PreparedStatement insert, ResultRows.Result row, UUID campaign, OffsetDateTime now)
            throws SQLException {
        insert.setObject(1, TimeOrderedId.next());
        insert.setObject(2, now);
        insert.setObject(3, now);
        insert.setString(4, SOURCE);
        insert.setString(5, row.key());
        insert.setObject(6, campaign);
        insert.setObject(7, row.day());
        insert.setString(8, row.ad());
        insert.setString(9, row.channel());
        insert.setLong(10, row.impressions());
        insert.setLong(11, row.clicks());
        insert.setBigDecimal(12, row.spend());
        insert.setBigDecimal(13, row.conversions());
        insert.addBatch();
    }
}
