package org.maitri.persistence.internal.unit;

import jakarta.persistence.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Writes entities of one class straight into their table. */
public final class NewRows {

    private final String table;
    private final Attribute[] attributes;
    private final List<String> columns;

    private NewRows(String table, List<Attribute> attributes) {
        this.table = table;
        this.attributes = attributes.toArray(Attribute[]::new);
        columns = attributes.stream().map(Attribute::column).toList();
    }

    public static NewRows of(Class<?> entity) {
        return new NewRows(
                tableOf(entity),
                EntityShape.attributesOf(entity).values().stream()
                        .filter(Attribute::isInserted)
                        .toList());
    }

    public static String tableOf(Class<?> entity) {
        return entity.getAnnotation(Table.class).name();
    }

    public void write(List<?> entities, Connection connection) throws SQLException {
        String into = table + " (" + String.join(", ", columns) + ')';
        ManyRows.insert(connection, into, attributes.length, entities, this::values);
    }

    /** Writes them over the rows that have their keys, of the column {@code id}. */
    public void put(List<?> entities, Connection connection) throws SQLException {
        ManyRows.put(connection, table, "id", columns, entities, this::values);
    }

    private Object[] values(Object entity) {
        Object[] values = new Object[attributes.length];
        for (int i = 0; i < attributes.length; i++) {
            values[i] = attributes[i].stored(entity);
        }
        return values;
    }
}
