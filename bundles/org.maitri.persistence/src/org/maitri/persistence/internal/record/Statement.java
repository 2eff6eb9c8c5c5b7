package org.maitri.persistence.internal.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.maitri.persistence.internal.audit.DatabaseFault;

/** A question in SQL. The same question always has the same text, so that the database knows it again. */
record Statement(String sql, List<Object> parameters) {

    /** Makes something of a row. */
    @FunctionalInterface
    interface Rows<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** @param most no more rows than these; 0 for all */
    <T> List<T> ask(Connection connection, int most, Rows<T> rows) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setMaxRows(most);
            int at = 1;
            for (Object parameter : parameters) {
                statement.setObject(at++, parameter);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(rows.read(row));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new DatabaseFault(failed);
        }
    }
}
