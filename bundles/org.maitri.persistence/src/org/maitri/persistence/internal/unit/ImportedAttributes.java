package org.maitri.persistence.internal.unit;

import jakarta.persistence.AttributeConverter;
import java.lang.reflect.Field;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.maitri.spi.record.StoredRecord;

/** The attributes of a record without the custom fields that lie in the same column and are attributes of their own. */
final class ImportedAttributes extends Attribute {

    ImportedAttributes(Field field, String column, AttributeConverter<Object, Object> converter) {
        super(field, column, converter);
    }

    static boolean in(Field field) {
        return field.getDeclaringClass() == StoredRecord.class && field.getType() == Map.class;
    }

    @Override
    public Object get(Object entity) {
        return ((StoredRecord) entity).attributes();
    }

    /** Custom fields stay as they are, unless they are among what is set, as they are in a row that is read. */
    @Override
    @SuppressWarnings("unchecked")
    public void set(Object entity, Object value) {
        Map<String, String> all = new LinkedHashMap<>(value == null ? Map.of() : (Map<String, String>) value);
        ((StoredRecord) entity).customs().forEach((field, text) -> all.putIfAbsent(StoredRecord.CUSTOM + field, text));
        super.set(entity, Collections.unmodifiableMap(all));
    }

    @Override
    public String text(Object value) {
        return super.text(value == null ? null : without((Map<?, ?>) value));
    }

    private static Map<Object, Object> without(Map<?, ?> all) {
        Map<Object, Object> imported = new LinkedHashMap<>(all);
        imported.keySet().removeIf(name -> name.toString().startsWith(StoredRecord.CUSTOM));
        return imported;
    }
}
