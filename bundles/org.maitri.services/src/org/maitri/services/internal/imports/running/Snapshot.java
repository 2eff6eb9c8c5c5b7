package org.maitri.services.internal.imports.running;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.StoredRecord;

/** What a record says at one moment, to tell whether a row changed it. */
final class Snapshot<E extends StoredRecord> {

    private final List<Field<E>> fields = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final E record;

    private Snapshot(RecordType<E> type, E record) {
        this.record = record;
        type.fields().stream().filter(field -> field.attribute().isPresent()).forEach(fields::add);
        fields.forEach(field -> values.add(field.read(record)));
        values.add(record.attributes());
        values.add(record.externalKey());
        values.add(record.archivedAt());
    }

    static <E extends StoredRecord> Snapshot<E> of(RecordType<E> type, E record) {
        return new Snapshot<>(type, record);
    }

    boolean differs() {
        int at = 0;
        for (Field<E> field : fields) {
            if (!same(values.get(at++), field.read(record))) {
                return true;
            }
        }
        return !Objects.equals(values.get(at), record.attributes())
                || !Objects.equals(values.get(at + 1), record.externalKey())
                || !Objects.equals(values.get(at + 2), record.archivedAt());
    }

    /** A stored number has the digits its column keeps. */
    private static boolean same(Object before, Object now) {
        if (before instanceof BigDecimal stored && now instanceof BigDecimal number) {
            return stored.compareTo(
                            number.scale() > stored.scale()
                                    ? number.setScale(stored.scale(), RoundingMode.HALF_UP)
                                    : number)
                    == 0;
        }
        return Objects.equals(before, now);
    }
}
