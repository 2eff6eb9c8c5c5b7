package org.maitri.persistence.internal.unit;

import java.lang.reflect.Constructor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Makes entities of one class straight from rows, for reading only: nobody watches whether they are changed. */
public final class EntityReader<E> {

    private final Attribute[] attributes;
    private final String columns;
    private final Constructor<E> constructor;

    public EntityReader(Class<E> entity) {
        attributes = EntityShape.attributesOf(entity).values().toArray(Attribute[]::new);
        columns = Arrays.stream(attributes)
                .map(attribute -> "r." + attribute.column())
                .collect(Collectors.joining(", "));
        try {
            constructor = entity.getDeclaredConstructor();
            constructor.setAccessible(true);
        } catch (NoSuchMethodException missing) {
            throw new IllegalArgumentException(entity.getName() + " has no constructor without arguments", missing);
        }
    }

    /** What to select of the table r. */
    public String columns() {
        return columns;
    }

    public E read(ResultSet row) throws SQLException {
        try {
            E entity = constructor.newInstance();
            for (int i = 0; i < attributes.length; i++) {
                attributes[i].read(entity, row, i + 1);
            }
            return entity;
        } catch (ReflectiveOperationException unusable) {
            throw new IllegalStateException("Constructor of " + constructor.getDeclaringClass(), unusable);
        }
    }
}
