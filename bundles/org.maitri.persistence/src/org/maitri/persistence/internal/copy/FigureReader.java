package org.maitri.persistence.internal.copy;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.maitri.kernel.Progress;
import org.maitri.persistence.Figures;
import org.maitri.persistence.internal.audit.DatabaseFault;
import org.maitri.persistence.internal.work.TransactionalDatabase;

/** Counts what is in a database. */
public final class FigureReader {

    private static final int ASKED = 9;

    private final TransactionalDatabase database;

    public FigureReader(TransactionalDatabase database) {
        this.database = database;
    }

    public Figures read(Progress progress) {
        return database.read(
                work -> {
                    try {
                        return figures(database.connection(), progress);
                    } catch (SQLException failed) {
                        throw new DatabaseFault(failed);
                    }
                },
                progress);
    }

    private static Figures figures(Connection connection, Progress progress) throws SQLException {
        DatabaseMetaData meta = connection.getMetaData();
        Map<String, Integer> migrations = new TreeMap<>();
        Map<String, Integer> newest = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT module, COUNT(*), MAX(version) FROM maitri_schema GROUP BY module")) {
            while (row.next()) {
                migrations.put(row.getString(1), row.getInt(2));
                newest.put(row.getString(1), row.getInt(3));
            }
        }
        Map<String, Long> rows = new TreeMap<>();
        for (String table : Tables.of(connection).ordered()) {
            progress.check();
            rows.put(table, number(connection, "SELECT COUNT(*) FROM " + table));
        }
        return new Figures(
                meta.getDatabaseProductName() + ' ' + meta.getDatabaseProductVersion(),
                migrations,
                newest,
                rows,
                number(connection, "SELECT COUNT(*) FROM maitri_commit"),
                number(connection, "SELECT COUNT(*) FROM maitri_change"),
                number(connection, "SELECT COALESCE(SUM(change_count), 0) FROM maitri_commit"),
                answer(connection));
    }

    private static long answer(Connection connection) throws SQLException {
        long[] micros = new long[ASKED];
        for (int i = 0; i < ASKED; i++) {
            long begun = System.nanoTime();
            number(connection, "SELECT 1");
            micros[i] = (System.nanoTime() - begun) / 1000;
        }
        Arrays.sort(micros);
        return micros[ASKED / 2];
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
