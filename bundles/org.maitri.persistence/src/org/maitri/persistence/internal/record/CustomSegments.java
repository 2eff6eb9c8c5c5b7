package org.maitri.persistence.internal.record;

import java.math.BigDecimal;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maitri.persistence.internal.field.IndexKey;
import org.maitri.persistence.internal.field.KnownField;
import org.maitri.persistence.internal.unit.EntityReader;
import org.maitri.persistence.internal.unit.EntityShape;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.StoredRecord;

/**
 * Reads one page of a list that is sorted by a custom field, in up to three parts like {@link PageSegments}: two stretches of
 * the index of values, and the records that have none along their keys.
 */
final class CustomSegments<E extends StoredRecord> {

    private static final BigDecimal LOWEST = new BigDecimal("-9999999999999999999");

    private final Connection connection;
    private final EntityShape shape;
    private final EntityReader<E> entities;
    private final Conditions conditions;
    private final KnownField sorted;
    private final ListQuery query;
    private List<Object> found;

    CustomSegments(
            Connection connection,
            EntityShape shape,
            EntityReader<E> entities,
            Conditions conditions,
            KnownField sorted,
            ListQuery query) {
        this.connection = connection;
        this.shape = shape;
        this.entities = entities;
        this.conditions = conditions;
        this.sorted = sorted;
        this.query = query;
    }

    List<E> read() {
        boolean number = IndexKey.isNumber(kind());
        String value = number ? "v.number_value" : "v.text_value";
        String after = query.sort().descending() ? " < ?" : " > ?";
        ListQuery.Cursor cursor = query.after().orElse(null);
        List<E> rows = new ArrayList<>(query.limit());
        if (cursor == null) {
            along(rows, value, List.of(value + " >= ?"), List.of(number ? LOWEST : ""));
        } else if (cursor.value() != null) {
            IndexKey key = IndexKey.of(kind(), cursor.value());
            Object last = number ? key.number() : key.text();
            along(rows, value, List.of(value + " = ?", "v.record_id" + after), List.of(last, cursor.id()));
            along(rows, value, List.of(value + after), List.of(last));
        }
        boolean within = cursor != null && cursor.value() == null;
        without(rows, within ? List.of("r.id" + after) : List.of(), within ? List.of(cursor.id()) : List.of());
        return rows;
    }

    /** The records that the filters find, where they are few: to look them up costs less than to walk along the index. */
    private Optional<List<Object>> few() {
        if (query.filters().isEmpty() && query.condition().equals(Condition.ALWAYS)) {
            return Optional.empty();
        }
        if (found == null) {
            found = new Statement(
                            "SELECT r.id FROM " + shape.table() + " r" + conditions.where() + " LIMIT "
                                    + (FewRecords.FEW + 1),
                            conditions.parameters())
                    .ask(connection, FewRecords.FEW + 1, row -> (Object) row.getObject(1, UUID.class));
        }
        return found.isEmpty() || found.size() > FewRecords.FEW
                ? Optional.empty()
                : Optional.of(FewRecords.padded(found));
    }

    private FieldKind kind() {
        return sorted.definition().kind();
    }

    private void along(List<E> rows, String value, List<String> part, List<Object> bounds) {
        String direction = query.sort().descending() ? " DESC" : "";
        List<String> clauses = new ArrayList<>(part);
        clauses.add("v.field_id = ?");
        List<Object> parameters = new ArrayList<>(bounds);
        parameters.add(sorted.id());
        few().ifPresent(keys -> {
            clauses.add("v.record_id IN (" + String.join(", ", Collections.nCopies(keys.size(), "?")) + ")");
            parameters.addAll(keys);
        });
        fill(
                rows,
                " FROM maitri_field_value v JOIN " + shape.table() + " r ON r.id = v.record_id",
                clauses,
                parameters,
                "v.field_id" + direction + ", " + value + direction + ", v.record_id" + direction);
    }

    private void without(List<E> rows, List<String> part, List<Object> bounds) {
        List<String> clauses = new ArrayList<>(part);
        clauses.add("NOT EXISTS (SELECT 1 FROM maitri_field_value v WHERE v.field_id = ? AND v.record_id = r.id)");
        List<Object> parameters = new ArrayList<>(bounds);
        parameters.add(sorted.id());
        fill(
                rows,
                " FROM " + shape.table() + " r",
                clauses,
                parameters,
                "r.id" + (query.sort().descending() ? " DESC" : ""));
    }

    private void fill(List<E> rows, String from, List<String> clauses, List<Object> bounds, String order) {
        int wanted = query.limit() - rows.size();
        if (wanted == 0) {
            return;
        }
        List<Object> parameters = new ArrayList<>(conditions.parameters());
        parameters.addAll(bounds);
        String sql = "SELECT " + entities.columns() + from + conditions.where(clauses.toArray(String[]::new))
                + " ORDER BY " + order + " LIMIT " + query.limit();
        rows.addAll(new Statement(sql, parameters).ask(connection, wanted, entities::read));
    }
}
