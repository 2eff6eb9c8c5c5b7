package org.maitri.services.internal.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.time.LocalDate;
import org.maitri.spi.record.StoredRecord;

/** The table and the columns of an entity, as its annotations name them. */
record Mapped(Class<?> entity) {

    static Mapped of(Class<? extends StoredRecord> entity) {
        return new Mapped(entity);
    }

    String table() {
        return entity.getAnnotation(Table.class).name();
    }

    String column(String attribute) {
        return field(attribute).getAnnotation(Column.class).name();
    }

    boolean isDay(String attribute) {
        return field(attribute).getType() == LocalDate.class;
    }

    private Field field(String attribute) {
        for (Class<?> at = entity; at != null; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                if (field.getName().equals(attribute) && field.isAnnotationPresent(Column.class)) {
                    return field;
                }
            }
        }
        throw new IllegalArgumentException(entity.getName() + " has no column for " + attribute);
    }
}
