package org.maitri.persistence.internal.unit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
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
        int whole = rows.size() - rows.size() % ROWS_A_STATEMENT;
        insert(connection, into, columns, rows.subList(0, whole), ROWS_A_STATEMENT, values);
        insert(connection, into, columns, rows.subList(whole, rows.size()), 1, values);
    }

    private static <T> void insert(
            Connection connection, String into, int columns, List<T> rows, int together, Function<T, Object[]> values)
            throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        String places = '(' + String.join(", ", Collections.nCopies(columns, "?")) + ')';
        String sql = "INSERT INTO " + into + " VALUES " + String.join(", ", Collections.nCopies(together, places));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = 1;
            for (T row : rows) {
                for (Object value : values.apply(row)) {
                    statement.setObject(at++, value);
                }
                if (at > columns * together) {
                    statement.addBatch();
                    at = 1;
                }
            }
            statement.executeBatch();
        }
    }
}
