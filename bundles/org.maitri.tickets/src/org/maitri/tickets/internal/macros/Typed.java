package org.maitri.tickets.internal.macros;

import java.util.Map;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.StoredRecord;

/** Records as they are typed on their page. */
final class Typed {

    private Typed() {}

    /** A record like another, which stays as it is, with other values. @param values by field id; null for none */
    static <E extends StoredRecord> E like(E other, RecordType<E> type, Map<String, Object> values) {
        E record = type.create();
        for (Field<E> field : type.fields()) {
            field.write(record, values.containsKey(field.id()) ? values.get(field.id()) : field.read(other));
        }
        return record;
    }
}
