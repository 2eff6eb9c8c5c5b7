package org.maitri.persistence.internal.record;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maitri.persistence.internal.unit.Attribute;
import org.maitri.persistence.internal.unit.EntityShape;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.StoredRecord;

/**
 * Reads one page in up to three parts that each are one stretch of the index on (column, id): the rest of the rows with the
 * cursor's value, the rows with values after it, the rows without a value.
 */
final class PageSegments<E extends StoredRecord> {

    private final Connection connection;
    private final EntityShape shape;
    private final EntityRows<E> entities;
    private final Conditions conditions;
    private final Attribute sorted;
    private final ListQuery query;

    PageSegments(
            Connection connection,
            EntityShape shape,
            EntityRows<E> entities,
            Conditions conditions,
            Attribute sorted,
            ListQuery query) {
        this.connection = connection;
        this.shape = shape;
        this.entities = entities;
        this.conditions = conditions;
        this.sorted = sorted;
        this.query = query;
    }

    List<E> read() {
        String value = "r." + sorted.column();
        String after = query.sort().descending() ? " < ?" : " > ?";
        ListQuery.Cursor cursor = query.after().orElse(null);
        List<E> rows = new ArrayList<>(query.limit());
        if (cursor == null) {
            fillFromTheBeginning(rows, value);
        } else if (cursor.value() != null) {
            Object last = sorted.parameter(cursor.value());
            fill(rows, List.of(value + " = ?", "r.id" + after), List.of(last, cursor.id()));
            fill(rows, List.of(value + after), List.of(last));
        }
        if (sorted.type().isPrimitive()) {
            return rows;
        }
        if (cursor != null && cursor.value() == null) {
            fill(rows, List.of(value + " IS NULL", "r.id" + after), List.of(cursor.id()));
        } else {
            fill(rows, List.of(value + " IS NULL"), List.of());
        }
        return rows;
    }

    private void fillFromTheBeginning(List<E> rows, String value) {
        Optional<Object> lowest = Lowest.of(sorted.type()).map(sorted::parameter);
        if (sorted.type().isPrimitive()) {
            fill(rows, List.of(), List.of());
        } else if (lowest.isPresent()) {
            fill(rows, List.of(value + " >= ?"), List.of(lowest.get()));
        } else {
            fill(rows, List.of(value + " IS NOT NULL"), List.of());
        }
    }

    private void fill(List<E> rows, List<String> part, List<Object> bounds) {
        int wanted = query.limit() - rows.size();
        if (wanted == 0) {
            return;
        }
        String direction = query.sort().descending() ? " DESC" : "";
        String sql = "SELECT " + entities.columns() + " FROM " + shape.table() + " r"
                + conditions.where(part.toArray(String[]::new))
                + " ORDER BY r." + sorted.column() + direction + ", r.id" + direction
                + " LIMIT " + query.limit();
        List<Object> parameters = new ArrayList<>(conditions.parameters());
        parameters.addAll(bounds);
        rows.addAll(new Statement(sql, parameters).ask(connection, wanted, entities::read));
    }
}
