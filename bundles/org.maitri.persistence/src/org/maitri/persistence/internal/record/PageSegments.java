package org.maitri.persistence.internal.record;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.maitri.persistence.internal.unit.Attribute;
import org.maitri.persistence.internal.unit.EntityReader;
import org.maitri.persistence.internal.unit.EntityShape;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.StoredRecord;

/**
 * Reads one page in up to three parts that each are one stretch of the index on (column, id): the rest of the rows with the
 * cursor's value, the rows with values after it, the rows without a value.
 */
final class PageSegments<E extends StoredRecord> {

    /** To look at so many rows takes no longer than the page itself. */
    private static final int NEAR = 300;

    private final Connection connection;
    private final EntityShape shape;
    private final EntityReader<E> entities;
    private final Attribute sorted;
    private final ListQuery query;
    private final ListQuery.Cursor cursor;
    private final boolean filled;
    private final String value;
    private final String order;

    /** A stretch of the index. */
    private record Stretch(List<String> conditions, List<Object> bounds) {

        Stretch until(String condition, Object bound) {
            return new Stretch(
                    Stream.concat(conditions.stream(), Stream.of(condition)).toList(),
                    Stream.concat(bounds.stream(), Stream.of(bound)).toList());
        }
    }

    /** @param filled whether each row that can be found has a value */
    PageSegments(
            Connection connection,
            EntityShape shape,
            EntityReader<E> entities,
            Attribute sorted,
            ListQuery query,
            boolean filled) {
        this.connection = connection;
        this.shape = shape;
        this.entities = entities;
        this.sorted = sorted;
        this.query = query;
        this.filled = filled;
        cursor = query.after().orElse(null);
        value = "r." + sorted.column();
        String direction = query.sort().descending() ? " DESC" : "";
        order = " ORDER BY " + value + direction + ", r.id" + direction + " LIMIT ";
    }

    List<E> read(Conditions conditions) {
        List<E> rows = new ArrayList<>(query.limit());
        if (!onlyEmpty()) {
            equal().ifPresent(stretch -> fill(rows, conditions, stretch));
            fill(rows, conditions, onward());
        }
        if (!filled) {
            fill(rows, conditions, empty());
        }
        return rows;
    }

    /** The page, if it is among the next few hundred rows of the index; empty if it is not, or that is not known. */
    Optional<List<E>> near(Conditions walked) {
        if (onlyEmpty() || equal().flatMap(this::farAway).isPresent()) {
            return Optional.empty();
        }
        List<E> rows = new ArrayList<>(query.limit());
        equal().ifPresent(stretch -> fill(rows, walked, stretch));
        Stretch onward = onward();
        Optional<Object> end = farAway(onward);
        fill(
                rows,
                walked,
                end.map(last -> onward.until(value + (query.sort().descending() ? " >= ?" : " <= ?"), last))
                        .orElse(onward));
        boolean whole = rows.size() == query.limit() || end.isEmpty() && filled;
        return whole ? Optional.of(rows) : Optional.empty();
    }

    /** The value of the row that lies so many rows further on. */
    private Optional<Object> farAway(Stretch stretch) {
        String where = stretch.conditions().isEmpty() ? "" : " WHERE " + String.join(" AND ", stretch.conditions());
        return new Statement(
                        "SELECT " + value + " FROM " + shape.table() + " r" + where + order + "1 OFFSET " + NEAR,
                        stretch.bounds())
                .ask(connection, 1, row -> row.getObject(1)).stream().findFirst();
    }

    /** Whether only rows without a value are left. */
    private boolean onlyEmpty() {
        return cursor != null && cursor.value() == null;
    }

    private String after() {
        return query.sort().descending() ? " < ?" : " > ?";
    }

    private Optional<Stretch> equal() {
        return Optional.ofNullable(cursor)
                .map(last -> new Stretch(
                        List.of(value + " = ?", "r.id" + after()), List.of(sorted.parameter(last.value()), last.id())));
    }

    private Stretch onward() {
        if (cursor != null) {
            return new Stretch(List.of(value + after()), List.of(sorted.parameter(cursor.value())));
        }
        if (sorted.type().isPrimitive()) {
            return new Stretch(List.of(), List.of());
        }
        return Lowest.of(sorted.type())
                .map(sorted::parameter)
                .map(lowest -> new Stretch(List.of(value + " >= ?"), List.of(lowest)))
                .orElseGet(() -> new Stretch(List.of(value + " IS NOT NULL"), List.of()));
    }

    private Stretch empty() {
        return onlyEmpty()
                ? new Stretch(List.of(value + " IS NULL", "r.id" + after()), List.of(cursor.id()))
                : new Stretch(List.of(value + " IS NULL"), List.of());
    }

    private void fill(List<E> rows, Conditions conditions, Stretch stretch) {
        int wanted = query.limit() - rows.size();
        if (wanted == 0) {
            return;
        }
        String sql = "SELECT " + entities.columns() + " FROM " + shape.table() + " r"
                + conditions.where(stretch.conditions().toArray(String[]::new)) + order + query.limit();
        List<Object> parameters = new ArrayList<>(conditions.parameters());
        parameters.addAll(stretch.bounds());
        rows.addAll(new Statement(sql, parameters).ask(connection, wanted, entities::read));
    }
}
