package org.maitri.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.maitri.kernel.Progress;
import org.maitri.kernel.TimeOrderedId;
import org.maitri.spi.imports.ImportRequest;
import org.maitri.spi.imports.ImportResult;
import org.maitri.spi.imports.Imports;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.imports.Mapping.Column;
import org.maitri.testsupport.Services;

/** Rows a second of an import, against a plain batch insert of the same rows into the same table and indexes in H2. */
final class ImportBench {

    private static final int BATCH = 1_000;
    private static final Mapping MAPPING = new Mapping(
            "bench",
            "campaigns.result",
            List.of(
                    Column.to("Ad ID", Mapping.KEY),
                    Column.to("Day", "resultOn"),
                    Column.to("Ad", "ad"),
                    Column.to("Channel", "channel"),
                    Column.to("Impressions", "impressions"),
                    Column.to("Clicks", "clicks"),
                    Column.to("Spend", "spend"),
                    Column.to("Conversions", "conversions")),
            java.util.Map.of());

    private final Path folder;
    private final long rows;
    private final Report report;

    ImportBench(Path folder, long rows, Report report) {
        this.folder = folder;
        this.rows = rows;
        this.report = report;
    }

    void run() throws Exception {
        Path file = ResultRows.write(folder.resolve("results.csv"), rows);
        double plain = plainInsert();
        ImportResult result = Services.await(Imports.class)
                .run(ImportRequest.of("campaigns.result", file).with(MAPPING), Progress.NONE);
        if (result.created() != rows) {
            throw new IllegalStateException("Imported " + result.created() + " of " + rows + ": " + result.reasons());
        }
        report.note("import", rows, "rows/s", rows / result.seconds(), rows / plain);
        report.note("heap after import", rows, "MiB", heapInUse(), Double.NaN);
    }

    private static double heapInUse() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0;
    }

    private double plainInsert() throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.resolve("plain") + ";WRITE_DELAY=0");
        source.setUser("sa");
        long begin = System.nanoTime();
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement ddl = connection.createStatement()) {
                ddl.execute(
                        "CREATE TABLE result (id UUID PRIMARY KEY, version BIGINT NOT NULL, created_at TIMESTAMP WITH TIME ZONE"
                                + " NOT NULL, created_by VARCHAR(200) NOT NULL, changed_at TIMESTAMP WITH TIME ZONE NOT NULL, changed_by"
                                + " VARCHAR(200) NOT NULL, external_key VARCHAR(400) UNIQUE, campaign_id UUID NOT NULL, result_on DATE,"
                                + " ad VARCHAR(400), channel VARCHAR(200), impressions BIGINT, clicks BIGINT, spend NUMERIC(19, 4),"
                                + " conversions NUMERIC(19, 4))");
                ddl.execute("CREATE INDEX by_campaign ON result (campaign_id, id)");
                ddl.execute("CREATE INDEX by_day ON result (result_on, id)");
                ddl.execute("CREATE INDEX by_spend ON result (spend, id)");
                ddl.execute("CREATE INDEX by_clicks ON result (clicks, id)");
            }
            insert(connection);
            connection.commit();
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private void insert(Connection connection) throws SQLException {
        UUID campaign = TimeOrderedId.next();
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        int[] waiting = {0};
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO result VALUES (?, 1, ?, 'bench', ?, 'bench', ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            ResultRows.each(rows, row -> {
                try {
                    insert.setObject(1, TimeOrderedId.next());
                    insert.setObject(2, now);
                    insert.setObject(3, now);
                    insert.setString(4, row.key());
                    insert.setObject(5, campaign);
                    insert.setObject(6, row.day());
                    insert.setString(7, row.ad());
                    insert.setString(8, row.channel());
                    insert.setLong(9, row.impressions());
                    insert.setLong(10, row.clicks());
                    insert.setBigDecimal(11, row.spend());
                    insert.setBigDecimal(12, row.conversions());
                    insert.addBatch();
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
}
