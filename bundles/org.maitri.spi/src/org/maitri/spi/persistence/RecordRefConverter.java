package org.maitri.spi.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.maitri.kernel.RecordRef;

/** Stores a {@link RecordRef} in its text form in a {@code VARCHAR(120)} column. */
@Converter
public final class RecordRefConverter implements AttributeConverter<RecordRef, String> {

    @Override
    public String convertToDatabaseColumn(RecordRef ref) {
        return ref == null ? null : ref.toString();
    }

    @Override
    public RecordRef convertToEntityAttribute(String text) {
        return text == null ? null : RecordRef.parse(text);
    }
}
