package org.maitri.persistence.internal.unit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** Puts many rows into a table, in the way that is fastest for the kind of database. */
public final class ManyRows {

    private static final int ROWS_A_STATEMENT = 20;
    /** Fewer rows are not worth a copy. */
    private static final int ROWS_A_COPY = 50;

    private ManyRows() {}

    /**
     * @param into the table with its columns: {@code table (column, …)}
     * @param values of a row, as many as there are columns, as JDBC takes them
     */
    public static <T> void insert(
            Connection connection, String into, int columns, List<T> rows, Function<T, Object[]> values)
            throws SQLException {
        if (rows.size() >= ROWS_A_COPY && connection.isWrapperFor(PGConnection.class)) {
            PostgresCopy.insert(connection.unwrap(PGConnection.class), into, rows, values);
            return;
        }
        write(connection, new Statement("INSERT INTO " + into + " VALUES ", columns, ""), rows, values);
    }

    /**
     * Puts rows into a table, over those that have their keys.
     *
     * @param key the column of the key, which is one of the others
     */
    static <T> void put(
            Connection connection,
            String table,
            String key,
            List<String> columns,
            List<T> rows,
            Function<T, Object[]> values)
            throws SQLException {
        String into = table + " (" + String.join(", ", columns) + ')';
        String over = columns.stream()
                .filter(column -> !column.equals(key))
                .map(column -> column + " = EXCLUDED." + column)
                .collect(Collectors.joining(", "));
        Statement statement = connection.isWrapperFor(PGConnection.class)
                ? new Statement(
                        "INSERT INTO " + into + " VALUES ",
                        columns.size(),
                        " ON CONFLICT (" + key + ") DO UPDATE SET " + over)
                : new Statement("MERGE INTO " + into + " KEY (" + key + ") VALUES ", columns.size(), "");
        write(connection, statement, rows, values);
    }

    /** What stands before and after the rows. */
    private record Statement(String before, int columns, String after) {

        String sql(int rows) {
            String places = '(' + String.join(", ", Collections.nCopies(columns, "?")) + ')';
            return before + String.join(", ", Collections.nCopies(rows, places)) + after;
        }
    }

    private static <T> void write(Connection connection, Statement how, List<T> rows, Function<T, Object[]> values)
            throws SQLException {
        int whole = rows.size() - rows.size() % ROWS_A_STATEMENT;
        write(connection, how, rows.subList(0, whole), ROWS_A_STATEMENT, values);
        write(connection, how, rows.subList(whole, rows.size()), 1, values);
    }

    private static <T> void write(
            Connection connection, Statement how, List<T> rows, int together, Function<T, Object[]> values)
            throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(how.sql(together))) {
            int at = 1;
            for (T row : rows) {
                for (Object value : values.apply(row)) {
                    statement.setObject(at++, value);
                }
                if (at > how.columns() * together) {
                    statement.addBatch();
                    at = 1;
                }
            }
            statement.executeBatch();
        }
    }
}
