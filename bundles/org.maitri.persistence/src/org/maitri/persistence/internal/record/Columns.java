package org.maitri.persistence.internal.record;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.maitri.persistence.internal.audit.DatabaseFault;

/**
 * What the database says of a table's columns.
 *
 * @param filled those that have a value in each row
 * @param indexed those that an index begins with
 */
record Columns(Set<String> filled, Set<String> indexed) {

    static Columns of(String table, Connection connection) {
        try {
            DatabaseMetaData database = connection.getMetaData();
            String name = database.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
            String pattern = name.replace("_", database.getSearchStringEscape() + "_");
            String schema = connection.getSchema();
            return new Columns(
                    filled(database.getColumns(null, schema, pattern, null)),
                    indexed(database.getIndexInfo(null, schema, name, false, true)));
        } catch (SQLException failed) {
            throw new DatabaseFault(failed);
        }
    }

    private static Set<String> filled(ResultSet columns) throws SQLException {
        Set<String> filled = new HashSet<>();
        try (columns) {
            while (columns.next()) {
                if (columns.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls) {
                    filled.add(columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return filled;
    }

    private static Set<String> indexed(ResultSet indexes) throws SQLException {
        Set<String> indexed = new HashSet<>();
        try (indexes) {
            while (indexes.next()) {
                if (indexes.getShort("ORDINAL_POSITION") == 1) {
                    indexed.add(indexes.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return indexed;
    }
}
