package org.maitri.persistence.internal.record;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.maitri.persistence.internal.unit.Attribute;
import org.maitri.persistence.internal.unit.EntityShape;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.StoredRecord;

/**
 * Reads one page in up to three parts that each are one stretch of the index on (column, id): the rest of the rows with the
 * cursor's value, the rows with values after it, the rows without a value.
 */
final class PageSegments<E extends StoredRecord> {

    private final EntityManager entities;
    private final Class<E> entity;
    private final EntityShape shape;
    private final Conditions conditions;
    private final Attribute sorted;
    private final ListQuery query;
    private final Optional<Object> lowest;

    PageSegments(
            EntityManager entities,
            Class<E> entity,
            EntityShape shape,
            Conditions conditions,
            Attribute sorted,
            ListQuery query) {
        this.entities = entities;
        this.entity = entity;
        this.shape = shape;
        this.conditions = conditions;
        this.sorted = sorted;
        this.query = query;
        lowest = Lowest.of(sorted.type());
    }

    List<E> read() {
        String value = "r." + sorted.name();
        String after = query.sort().descending() ? " < " : " > ";
        ListQuery.Cursor cursor = query.after().orElse(null);
        List<E> rows = new ArrayList<>(query.limit());
        if (cursor == null) {
            fill(
                    rows,
                    sorted.type().isPrimitive()
                            ? ""
                            : lowest.map(any -> value + " >= :lowest").orElse(value + " is not null"),
                    null);
        } else if (cursor.value() != null) {
            fill(rows, value + " = :cursorValue and r.id" + after + ":cursorId", cursor);
            fill(rows, value + after + ":cursorValue", cursor);
        }
        if (!sorted.type().isPrimitive()) {
            fill(
                    rows,
                    cursor != null && cursor.value() == null
                            ? value + " is null and r.id" + after + ":cursorId"
                            : value + " is null",
                    cursor);
        }
        return rows;
    }

    private void fill(List<E> rows, String part, ListQuery.Cursor cursor) {
        int wanted = query.limit() - rows.size();
        if (wanted == 0) {
            return;
        }
        String direction = query.sort().descending() ? " desc" : "";
        List<String> clauses = new ArrayList<>(conditions.clauses());
        if (!part.isEmpty()) {
            clauses.add(part);
        }
        TypedQuery<E> jpql = entities.createQuery(
                "select r from " + shape.entityName() + " r"
                        + (clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses)) + " order by r."
                        + sorted.name() + direction
                        + ", r.id" + direction,
                entity);
        conditions.parameters().forEach(jpql::setParameter);
        if (part.contains(":cursorValue")) {
            jpql.setParameter("cursorValue", cursor.value());
        }
        if (part.contains(":cursorId")) {
            jpql.setParameter("cursorId", cursor.id());
        }
        if (part.contains(":lowest")) {
            jpql.setParameter("lowest", lowest.orElseThrow());
        }
        rows.addAll(jpql.setHint(QueryHints.READ_ONLY, HintValues.TRUE)
                .setMaxResults(wanted)
                .getResultList());
    }
}
