package org.maitri.services.internal.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.StoredRecord;

/**
 * A reference that an administrator added to a record type: kept among a record's attributes, it is found by the list's own
 * filter. Lists read what was committed, so what a merge changes does not disturb its pages.
 */
record CustomPointers<E extends StoredRecord>(Records records, RecordType<E> type, Field<E> field) {

    static List<CustomPointers<?>> all(Records records) {
        List<CustomPointers<?>> all = new ArrayList<>();
        records.types().forEach(type -> add(records, type, all));
        return all;
    }

    private static <E extends StoredRecord> void add(Records records, RecordType<E> type, List<CustomPointers<?>> all) {
        type.fields().stream()
                .filter(field -> field.custom() && field.kind().equals(FieldKind.REFERENCE))
                .forEach(field -> all.add(new CustomPointers<>(records, type, field)));
    }

    private ListQuery to(RecordRef target, int limit) {
        return ListQuery.of(type, limit)
                .where(List.of(Filter.equal(field.id(), target)))
                .withArchived(true);
    }

    long count(RecordRef target, Progress progress) {
        return records.count(to(target, 1), progress);
    }

    /** The keys of the next records that point at one. */
    List<ListRow> page(RecordRef target, Optional<ListRow> after, int limit, Progress progress) {
        return records.page(to(target, limit).after(after.map(ListRow::cursor).orElse(null)), progress);
    }

    Class<E> entity() {
        return type.entity();
    }

    /** Points a record at another; at nothing where that is null. */
    void point(StoredRecord record, RecordRef target) {
        field.write(type.entity().cast(record), target);
    }

    static List<UUID> keys(List<ListRow> rows) {
        return rows.stream().map(row -> row.record().id()).toList();
    }
}
