package org.maitri.spi.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;

/** Stores names and values in one {@code VARCHAR} column as a JSON object of strings, in their order. */
@Converter
public final class AttributesConverter implements AttributeConverter<Map<String, String>, String> {

    @Override
    public String convertToDatabaseColumn(Map<String, String> values) {
        return values == null || values.isEmpty() ? null : JsonStrings.write(values);
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String stored) {
        return stored == null ? Map.of() : JsonStrings.read(stored);
    }
}
