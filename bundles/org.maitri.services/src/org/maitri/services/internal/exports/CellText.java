package org.maitri.services.internal.exports;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Collectors;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.exports.Exports;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.StoredRecord;

/** Writes values as texts that an import reads as the same values again. */
public final class CellText {

    /** The column of records' own keys. */
    public static final Field<?> ID =
            Field.<StoredRecord>of("", FieldKind.TEXT, Exports.ID_COLUMN).build(StoredRecord::id, null);

    private final ZoneId zone;

    CellText(ZoneId zone) {
        this.zone = zone;
    }

    static Object value(ListRow row, Field<?> column) {
        return column == ID ? row.record().id().toString() : row.value(column.id());
    }

    /** @param row knows the titles of the records it points at */
    String of(Object value, ListRow row) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> plain(number);
            case Instant moment ->
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        moment.atZone(zone).toOffsetDateTime());
            case RecordRef record -> row.titles().getOrDefault(record, record.toString());
            case Collection<?> tags -> tags(tags);
            default -> value.toString();
        };
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    private static String tags(Collection<?> tags) {
        boolean commas = tags.stream()
                .anyMatch(tag ->
                        tag.toString().indexOf(',') >= 0 || tag.toString().indexOf(';') >= 0);
        String joined = tags.stream().map(Object::toString).collect(Collectors.joining(commas ? "|" : ", "));
        return commas && tags.size() == 1 ? joined + '|' : joined;
    }
}
