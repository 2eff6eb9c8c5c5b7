package org.maitri.services.internal.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maitri.services.internal.imports.values.BadCell;
import org.maitri.services.internal.imports.values.CellReader;
import org.maitri.spi.record.CustomField;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.ImportedColumns.Promoted;
import org.maitri.spi.record.ImportedColumns.Unfit;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.StoredRecord;

/**
 * Moves one column's values into a field, record by record, and counts.
 *
 * @param <E> the entity
 */
final class Conversion<E extends StoredRecord> {

    private static final int NAMED = 100;

    private final RecordType<E> type;
    private final Field<E> field;
    private final String column;
    private final CellReader reader;
    private final List<Unfit> unfit = new ArrayList<>();
    private long read;
    private long converted;

    Conversion(RecordType<E> type, Field<E> field, ColumnValues values) {
        this.type = type;
        this.field = field;
        this.column = values.column();
        this.reader = values.reader(field);
    }

    void check(E record) {
        move(record, false);
    }

    void convert(E record) {
        move(record, true);
    }

    private void move(E record, boolean write) {
        String text = record.attributes().get(column);
        if (text == null) {
            return;
        }
        read++;
        if (record.custom(field.id()) != null) {
            keep(record, text, Messages.get("reason.taken"));
            return;
        }
        try {
            Object value = reader.read(text);
            boolean whole = !(value instanceof CellReader.Noted);
            Object moved = value instanceof CellReader.Noted noted ? noted.value() : value;
            if (moved == null) {
                keep(record, text, value instanceof CellReader.Noted noted ? noted.remark() : "");
                return;
            }
            converted++;
            if (write) {
                field.write(record, moved);
                if (whole) {
                    record.setAttribute(column, null);
                }
            }
        } catch (BadCell bad) {
            keep(record, text, bad.getMessage());
        }
    }

    private void keep(E record, String text, String reason) {
        if (unfit.size() < NAMED) {
            unfit.add(new Unfit(record.ref(), type.title(record), text, reason));
        }
    }

    Promoted result(CustomField definition, Optional<UUID> commit) {
        return new Promoted(definition, read, converted, List.copyOf(unfit), commit);
    }
}
