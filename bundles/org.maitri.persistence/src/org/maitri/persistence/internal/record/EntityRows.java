package org.maitri.persistence.internal.record;

import java.lang.reflect.Constructor;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maitri.persistence.internal.unit.Attribute;
import org.maitri.persistence.internal.unit.EntityShape;
import org.maitri.spi.record.StoredRecord;

/** Makes records of one type straight from rows, for reading only: nobody watches whether they are changed. */
final class EntityRows<E extends StoredRecord> {

    private static final int MOST_KEYS = 512;

    private final EntityShape shape;
    private final Attribute[] attributes;
    private final String columns;
    private final Constructor<E> constructor;

    EntityRows(EntityShape shape, Class<E> entity) {
        this.shape = shape;
        attributes = shape.attributes().toArray(Attribute[]::new);
        columns = shape.attributes().stream()
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
    String columns() {
        return columns;
    }

    E read(ResultSet row) throws SQLException {
        try {
            E record = constructor.newInstance();
            for (int i = 0; i < attributes.length; i++) {
                attributes[i].read(record, row, i + 1);
            }
            return record;
        } catch (ReflectiveOperationException unusable) {
            throw new IllegalStateException("Constructor of " + shape.entity(), unusable);
        }
    }

    /** The records of these keys; missing ones are absent. */
    List<E> withIds(Collection<UUID> ids, Connection connection) {
        List<UUID> all = List.copyOf(new LinkedHashSet<>(ids));
        List<E> found = new ArrayList<>(all.size());
        for (int from = 0; from < all.size(); from += MOST_KEYS) {
            List<Object> some = new ArrayList<>(all.subList(from, Math.min(from + MOST_KEYS, all.size())));
            found.addAll(byKeys(some).ask(connection, 0, this::read));
        }
        return found;
    }

    /** Asks for a power of two, some of them again, so that there are few different texts. */
    private Statement byKeys(List<Object> keys) {
        int size = Integer.highestOneBit(2 * keys.size() - 1);
        keys.addAll(Collections.nCopies(size - keys.size(), keys.getLast()));
        String places = String.join(", ", Collections.nCopies(size, "?"));
        return new Statement(
                "SELECT " + columns + " FROM " + shape.table() + " r WHERE r.id IN (" + places + ")", keys);
    }
}
