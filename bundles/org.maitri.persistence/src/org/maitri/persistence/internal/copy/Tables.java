package org.maitri.persistence.internal.copy;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The tables of a database, those that are pointed at before those that point at them. */
final class Tables {

    private final Connection connection;
    private final Map<String, List<ForeignKey>> keys = new TreeMap<>();

    /** A column that points at a row of another table, names in lower case. */
    record ForeignKey(String table, String column, String parent, String parentColumn) {}

    private Tables(Connection connection) {
        this.connection = connection;
    }

    static Tables of(Connection connection) throws SQLException {
        Tables tables = new Tables(connection);
        DatabaseMetaData meta = connection.getMetaData();
        try (ResultSet rows = meta.getTables(
                connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                tables.keys.put(rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT), new ArrayList<>());
            }
        }
        for (String table : tables.keys.keySet()) {
            tables.readKeys(meta, table);
        }
        return tables;
    }

    private void readKeys(DatabaseMetaData meta, String table) throws SQLException {
        String stored = meta.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
        try (ResultSet rows = meta.getImportedKeys(connection.getCatalog(), connection.getSchema(), stored)) {
            while (rows.next()) {
                keys.get(table)
                        .add(new ForeignKey(
                                table,
                                lower(rows, "FKCOLUMN_NAME"),
                                lower(rows, "PKTABLE_NAME"),
                                lower(rows, "PKCOLUMN_NAME")));
            }
        }
    }

    private static String lower(ResultSet row, String column) throws SQLException {
        return row.getString(column).toLowerCase(Locale.ROOT);
    }

    List<ForeignKey> foreignKeys() {
        return keys.values().stream().flatMap(List::stream).toList();
    }

    /** Names in lower case; a table comes after all it points at. */
    List<String> ordered() {
        Set<String> ordered = new LinkedHashSet<>();
        keys.keySet().forEach(table -> add(table, ordered, new LinkedHashSet<>()));
        return List.copyOf(ordered);
    }

    private void add(String table, Set<String> ordered, Set<String> above) {
        if (!ordered.contains(table) && above.add(table)) {
            keys.getOrDefault(table, List.of()).forEach(key -> add(key.parent(), ordered, above));
            ordered.add(table);
        }
    }

    /** Column names in lower case with their SQL types, in order. */
    Map<String, String> columns(String table) throws SQLException {
        DatabaseMetaData meta = connection.getMetaData();
        String stored = meta.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
        Map<String, String> columns = new LinkedHashMap<>();
        try (ResultSet rows = meta.getColumns(connection.getCatalog(), connection.getSchema(), stored, "%")) {
            while (rows.next()) {
                columns.put(lower(rows, "COLUMN_NAME"), rows.getString("TYPE_NAME"));
            }
        }
        return columns;
    }
}
