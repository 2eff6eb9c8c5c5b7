package org.maitri.headless.internal.command;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.StoredRecord;

/** Makes printable rows of a page of records. */
final class RecordRows {

    private final Database database;
    private final RecordType<?> type;
    private final List<Field<?>> fields;
    private final boolean whole;

    /**
     * @param fields what is printed of each record
     * @param whole whether its key in the system it came from and its attributes are printed too
     */
    RecordRows(Database database, RecordType<?> type, List<Field<?>> fields, boolean whole) {
        this.database = database;
        this.type = type;
        this.fields = fields;
        this.whole = whole;
    }

    List<Map<String, Object>> of(List<ListRow> page) {
        Map<UUID, StoredRecord> records = whole ? records(type, page) : Map.of();
        return page.stream()
                .map(row -> row(row, records.get(row.record().id())))
                .toList();
    }

    private <E extends StoredRecord> Map<UUID, StoredRecord> records(RecordType<E> recordType, List<ListRow> page) {
        Collection<UUID> ids =
                page.stream().map(ListRow::record).map(RecordRef::id).toList();
        return database.read(work -> work.findAll(recordType.entity(), ids)).stream()
                .collect(Collectors.toMap(StoredRecord::id, Function.identity()));
    }

    private Map<String, Object> row(ListRow row, StoredRecord record) {
        Map<String, Object> printed = new LinkedHashMap<>();
        printed.put("id", row.record().toString());
        if (record != null) {
            printed.put("externalKey", record.externalKey().orElse(null));
        }
        fields.forEach(field -> printed.put(field.id(), Values.printed(row.value(field.id()), row.titles())));
        if (record != null) {
            printed.put("archived", row.archived());
            printed.put("attributes", record.attributes());
        }
        return printed;
    }
}
