package org.maitri.persistence.internal.unit;

import jakarta.persistence.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** Writes new entities of one class straight into their table. */
public final class NewRows {

    private final String into;
    private final Attribute[] attributes;

    private NewRows(String table, List<Attribute> attributes) {
        this.attributes = attributes.toArray(Attribute[]::new);
        into = table + attributes.stream().map(Attribute::column).collect(Collectors.joining(", ", " (", ")"));
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
        ManyRows.insert(connection, into, attributes.length, entities, this::values);
    }

    private Object[] values(Object entity) {
        Object[] values = new Object[attributes.length];
        for (int i = 0; i < attributes.length; i++) {
            values[i] = attributes[i].stored(entity);
        }
        return values;
    }
}
