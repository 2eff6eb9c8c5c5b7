package org.maitri.persistence.internal.unit;

import java.lang.reflect.Constructor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes entities of one class straight from rows, for reading only: nobody watches whether they are changed. */
public final class EntityReader<E> {

    private static final int MOST_KEYS = 512;

    private static final ClassValue<EntityReader<?>> READERS = new ClassValue<>() {
        @Override
        protected EntityReader<?> computeValue(Class<?> entity) {
            return new EntityReader<>(entity);
        }
    };

    private final String table;
    private final Attribute[] attributes;
    private final String columns;
    private final Constructor<E> constructor;

    private EntityReader(Class<E> entity) {
        table = NewRows.tableOf(entity);
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

    @SuppressWarnings("unchecked")
    public static <E> EntityReader<E> of(Class<E> entity) {
        return (EntityReader<E>) READERS.get(entity);
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

    /** Those of these keys; missing ones are absent. */
    public List<E> withIds(Collection<UUID> ids, Connection connection) throws SQLException {
        List<UUID> all = List.copyOf(new LinkedHashSet<>(ids));
        List<E> found = new ArrayList<>(all.size());
        for (int from = 0; from < all.size(); from += MOST_KEYS) {
            read(all.subList(from, Math.min(from + MOST_KEYS, all.size())), found, connection);
        }
        return found;
    }

    /** Asks for a power of two, some of them again, so that there are few different texts. */
    private void read(List<UUID> keys, List<E> found, Connection connection) throws SQLException {
        int size = Integer.highestOneBit(2 * keys.size() - 1);
        String condition = size == 1 ? " = ?" : " IN (" + String.join(", ", Collections.nCopies(size, "?")) + ')';
        try (PreparedStatement select =
                connection.prepareStatement("SELECT " + columns + " FROM " + table + " r WHERE r.id" + condition)) {
            for (int i = 0; i < size; i++) {
                select.setObject(i + 1, keys.get(Math.min(i, keys.size() - 1)));
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(read(row));
                }
            }
        }
    }
}
