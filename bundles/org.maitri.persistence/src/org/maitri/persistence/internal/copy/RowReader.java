package org.maitri.persistence.internal.copy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maitri.kernel.Progress;

/** Reads a table from its first to its last row as texts, a stretch of its key at a time, so that memory stays flat. */
final class RowReader {

    private static final int ROWS_AT_ONCE = 2000;

    private final Connection connection;
    private final Progress progress;

    /** Takes one row; the array is used again for the next. */
    interface Taker {
        void take(String[] row) throws SQLException;
    }

    RowReader(Connection connection, Progress progress) {
        this.connection = connection;
        this.progress = progress;
    }

    /** @param columns names with their SQL types. @return how many rows there were */
    long read(String table, Map<String, String> columns, Taker taker) throws SQLException {
        if (table.equals("maitri_change")) {
            return changes(columns, taker);
        }
        return "uuid".equalsIgnoreCase(columns.get("id"))
                ? byId(table, columns, taker)
                : stretch(select(table, columns), columns, taker, List.of());
    }

    private long byId(String table, Map<String, String> columns, Taker taker) throws SQLException {
        int position = List.copyOf(columns.keySet()).indexOf("id");
        String[] last = {new UUID(0, 0).toString()};
        long count = 0;
        long read;
        do {
            read = stretch(
                    select(table, columns) + " WHERE id > ? ORDER BY id LIMIT " + ROWS_AT_ONCE,
                    columns,
                    row -> {
                        last[0] = row[position];
                        taker.take(row);
                    },
                    List.of(UUID.fromString(last[0])));
            count += read;
        } while (read == ROWS_AT_ONCE);
        return count;
    }

    /** First the rest of the commit where the last stretch ended, then the commits after it. */
    private long changes(Map<String, String> columns, Taker taker) throws SQLException {
        List<String> names = List.copyOf(columns.keySet());
        String[] last = {new UUID(0, 0).toString(), "-1"};
        Taker remembering = row -> {
            last[0] = row[names.indexOf("commit_id")];
            last[1] = row[names.indexOf("ordinal")];
            taker.take(row);
        };
        String select = select("maitri_change", columns);
        String order = " ORDER BY commit_id, ordinal LIMIT " + ROWS_AT_ONCE;
        long count = 0;
        long read;
        do {
            do {
                read = stretch(
                        select + " WHERE commit_id = ? AND ordinal > ?" + order,
                        columns,
                        remembering,
                        List.of(UUID.fromString(last[0]), Long.valueOf(last[1])));
                count += read;
            } while (read == ROWS_AT_ONCE);
            read = stretch(
                    select + " WHERE commit_id > ?" + order, columns, remembering, List.of(UUID.fromString(last[0])));
            count += read;
        } while (read > 0);
        return count;
    }

    private static String select(String table, Map<String, String> columns) {
        return "SELECT " + String.join(", ", columns.keySet()) + " FROM " + table;
    }

    private long stretch(String sql, Map<String, String> columns, Taker taker, List<Object> parameters)
            throws SQLException {
        progress.check();
        List<Cell> cells = new ArrayList<>();
        columns.values().forEach(type -> cells.add(Cell.of(type)));
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                query.setObject(i + 1, parameters.get(i));
            }
            long count = 0;
            try (ResultSet rows = query.executeQuery()) {
                String[] values = new String[cells.size()];
                while (rows.next()) {
                    for (int i = 0; i < values.length; i++) {
                        values[i] = cells.get(i).read(rows, i + 1);
                    }
                    taker.take(values);
                    count++;
                }
            }
            return count;
        }
    }
}
