package org.maitri.ui.internal.page;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.TagsConverter;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;

/** A value as the history has it, as the value it was. */
final class StoredText {

    private StoredText() {}

    /** @return the value of the kind's Java type; empty where the text does not tell it, as for a parent's bare key */
    static Optional<Object> value(Field<?> field, String text) {
        try {
            return Optional.of(read(field.kind(), text));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Object read(FieldKind kind, String text) {
        if (kind.equals(FieldKind.INTEGER)) {
            return new BigDecimal(text).longValue();
        } else if (kind.isNumber()) {
            return new BigDecimal(text);
        } else if (kind.equals(FieldKind.DATE)) {
            return LocalDate.parse(text);
        } else if (kind.equals(FieldKind.MOMENT)) {
            return Instant.parse(text);
        } else if (kind.equals(FieldKind.YES_NO)) {
            return Boolean.valueOf(text);
        } else if (kind.equals(FieldKind.TAGS)) {
            return new TagsConverter().convertToEntityAttribute(text);
        } else if (kind.equals(FieldKind.REFERENCE)) {
            return RecordRef.parse(text);
        }
        return text;
    }
}
