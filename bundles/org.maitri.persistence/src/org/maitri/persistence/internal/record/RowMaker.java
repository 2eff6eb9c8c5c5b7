package org.maitri.persistence.internal.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.internal.unit.Attribute;
import org.maitri.persistence.internal.unit.EntityShape;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.StoredRecord;

/** Makes the rows of a page from its records: the values of all fields, and the titles of what they point at. */
final class RowMaker<E extends StoredRecord> {

    private final RecordType<E> type;
    private final EntityShape shape;
    private final Attribute sorted;

    RowMaker(RecordType<E> type, EntityShape shape, Attribute sorted) {
        this.type = type;
        this.shape = shape;
        this.sorted = sorted;
    }

    /** @param titles answers with the titles of the records it is given */
    List<ListRow> rows(
            List<E> records, UnitOfWork work, Function<Collection<RecordRef>, Map<RecordRef, String>> titles) {
        List<Map<String, Object>> values = values(records, work);
        Set<RecordRef> references = new HashSet<>();
        values.forEach(row -> references.addAll(references(row)));
        Map<RecordRef, String> known = titles.apply(references);
        List<ListRow> rows = new ArrayList<>(records.size());
        for (int i = 0; i < records.size(); i++) {
            E record = records.get(i);
            rows.add(new ListRow(
                    new RecordRef(shape.type(), record.id()),
                    new ListQuery.Cursor(sorted.get(record), record.id()),
                    record.archived(),
                    values.get(i),
                    titles(values.get(i), known)));
        }
        return rows;
    }

    private List<Map<String, Object>> values(List<E> records, UnitOfWork work) {
        List<Field<E>> fields = type.fields();
        List<Map<UUID, Object>> derived = derived(fields, records, work);
        List<Map<String, Object>> values = new ArrayList<>(records.size());
        for (E record : records) {
            Map<String, Object> row = HashMap.newHashMap(fields.size());
            for (int i = 0; i < fields.size(); i++) {
                Map<UUID, Object> read = derived.get(i);
                Object value = read == null ? fields.get(i).read(record) : read.get(record.id());
                row.put(fields.get(i).id(), value);
            }
            values.add(row);
        }
        return values;
    }

    /** What fields that are computed for the whole page say; null for the others. */
    private List<Map<UUID, Object>> derived(List<Field<E>> fields, List<E> records, UnitOfWork work) {
        List<Map<UUID, Object>> derived = new ArrayList<>(fields.size());
        List<UUID> ids = records.stream().map(StoredRecord::id).toList();
        for (Field<E> field : fields) {
            derived.add(field.derivation().map(how -> how.read(work, ids)).orElse(null));
        }
        return derived;
    }

    private static List<RecordRef> references(Map<String, Object> row) {
        List<RecordRef> found = List.of();
        for (Object value : row.values()) {
            if (value instanceof RecordRef ref) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(ref);
            }
        }
        return found;
    }

    private static Map<RecordRef, String> titles(Map<String, Object> row, Map<RecordRef, String> known) {
        Map<RecordRef, String> own = Map.of();
        for (RecordRef ref : references(row)) {
            String title = known.get(ref);
            if (title != null) {
                own = own.isEmpty() ? new HashMap<>() : own;
                own.put(ref, title);
            }
        }
        return own;
    }
}
