package org.maitri.services.internal.imports.running;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.maitri.kernel.RefusedException;
import org.maitri.services.internal.imports.Messages;
import org.maitri.services.internal.imports.proposing.Blueprint;
import org.maitri.services.internal.imports.values.BadCell;
import org.maitri.services.internal.imports.values.ColumnReaders;
import org.maitri.spi.imports.ImportRow;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.StoredRecord;

/** Sets the fields of records of one type from rows. What a row leaves blank stays as it is. */
final class FieldWriter<E extends StoredRecord> {

    private final Map<String, Field<E>> fields = new LinkedHashMap<>();
    private final List<Field<E>> needed = new ArrayList<>();

    @SuppressWarnings("unchecked")
    FieldWriter(Blueprint blueprint) {
        for (ImportTarget target : blueprint.targets()) {
            blueprint.field(target).ifPresent(field -> fields.put(target.id(), (Field<E>) field));
        }
        for (Field<?> field : blueprint.type().fields()) {
            if (field.is(Field.Use.REQUIRED) && field.attribute().isPresent()) {
                needed.add((Field<E>) field);
            }
        }
    }

    void write(E record, RowValues row) {
        for (String target : row.targets()) {
            Field<E> field = fields.get(target);
            if (field != null) {
                row.joined(target).ifPresent(value -> field.write(record, together(field, record, value)));
            }
        }
    }

    /**
     * Writes a row that says all there is of its record: what is blank is taken away, and tags are no more than it names. What
     * stays as it is need not be what the field may hold.
     *
     * @throws RefusedException if a new value is not what its field may hold
     */
    void replace(E record, RowValues row, List<String> blanks) {
        for (String target : row.targets()) {
            Field<E> field = fields.get(target);
            if (field != null) {
                row.joined(target)
                        .filter(value -> !isSame(value, field.read(record)))
                        .ifPresent(value -> {
                            check(field, value);
                            field.write(record, value);
                        });
            }
        }
        blanks.stream()
                .map(fields::get)
                .filter(field -> field != null && !field.is(Field.Use.REQUIRED) && !isBlank(field.read(record)))
                .forEach(field -> field.write(record, null));
    }

    private static boolean isBlank(Object value) {
        return value == null || value.equals("") || value instanceof Collection<?> tags && tags.isEmpty();
    }

    private static boolean isSame(Object value, Object stored) {
        return value.equals(stored)
                || value instanceof BigDecimal number
                        && stored instanceof BigDecimal other
                        && number.compareTo(other) == 0
                || value instanceof Instant read && stored instanceof Instant moment && ImportRow.isCut(read, moment);
    }

    private static void check(Field<?> field, Object value) {
        try {
            ColumnReaders.check(field, value);
        } catch (BadCell bad) {
            throw new RefusedException(Messages.get("row.cell", field.label(), value, bad.getMessage()), bad);
        }
    }

    /** Tags are added to those there are. */
    private static <E> Object together(Field<E> field, E record, Object value) {
        if (!field.kind().equals(FieldKind.TAGS) || !(field.read(record) instanceof Collection<?> before)) {
            return value;
        }
        TreeSet<Object> all = new TreeSet<>(before);
        all.addAll((Collection<?>) value);
        return all;
    }

    /** A field that must have a value and has none. */
    Optional<Field<E>> missing(E record) {
        return needed.stream()
                .filter(field -> {
                    Object value = field.read(record);
                    return value == null || value instanceof String text && text.isBlank();
                })
                .findFirst();
    }
}
