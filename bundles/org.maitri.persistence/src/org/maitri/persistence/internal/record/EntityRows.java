package org.maitri.persistence.internal.record;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.maitri.persistence.internal.unit.EntityReader;
import org.maitri.persistence.internal.unit.EntityShape;
import org.maitri.spi.record.StoredRecord;

/** Reads records of one type straight from rows, for reading only: nobody watches whether they are changed. */
final class EntityRows<E extends StoredRecord> {

    private static final int MOST_KEYS = 512;

    private final EntityShape shape;
    private final EntityReader<E> reader;

    EntityRows(EntityShape shape, Class<E> entity) {
        this.shape = shape;
        reader = new EntityReader<>(entity);
    }

    /** What to select of the table r. */
    String columns() {
        return reader.columns();
    }

    E read(ResultSet row) throws SQLException {
        return reader.read(row);
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
                "SELECT " + columns() + " FROM " + shape.table() + " r WHERE r.id IN (" + places + ")", keys);
    }
}
