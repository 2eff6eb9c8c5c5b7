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
        List<Read> read = read(records, work);
        Set<RecordRef> references = new HashSet<>();
        read.forEach(row -> references.addAll(row.references()));
        Map<RecordRef, String> known = titles.apply(references);
        List<ListRow> rows = new ArrayList<>(records.size());
        for (int i = 0; i < records.size(); i++) {
            E record = records.get(i);
            rows.add(new ListRow(
                    new RecordRef(shape.type(), record.id()),
                    new ListQuery.Cursor(sorted.get(record), record.id()),
                    record.archived(),
                    read.get(i).values(),
                    read.get(i).titles(known)));
        }
        return rows;
    }

    /** The values of a record by their fields, and what they point at. */
    private record Read(Map<String, Object> values, List<RecordRef> references) {

        Read(int fields) {
            this(HashMap.newHashMap(fields), new ArrayList<>(0));
        }

        void add(String field, Object value) {
            values.put(field, value);
            if (value instanceof RecordRef ref) {
                references.add(ref);
            }
        }

        Map<RecordRef, String> titles(Map<RecordRef, String> known) {
            Map<RecordRef, String> own = Map.of();
            for (RecordRef ref : references) {
                String title = known.get(ref);
                if (title != null) {
                    own = own.isEmpty() ? new HashMap<>() : own;
                    own.put(ref, title);
                }
            }
            return own;
        }
    }

    private List<Read> read(List<E> records, UnitOfWork work) {
        List<Field<E>> fields = type.fields();
        List<Map<UUID, Object>> derived = derived(fields, records, work);
        List<Read> rows = new ArrayList<>(records.size());
        for (E record : records) {
            Read row = new Read(fields.size());
            for (int i = 0; i < fields.size(); i++) {
                Map<UUID, Object> read = derived.get(i);
                row.add(fields.get(i).id(), read == null ? fields.get(i).read(record) : read.get(record.id()));
            }
            rows.add(row);
        }
        return rows;
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
}
