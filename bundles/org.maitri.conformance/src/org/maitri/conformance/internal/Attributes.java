package org.maitri.conformance.internal;

import jakarta.persistence.Column;
import java.lang.reflect.Field;
import java.util.Locale;
import java.util.Optional;

/** The JPA attributes of entities, those that every record has included. */
public final class Attributes {

    private Attributes() {}

    public static Optional<Field> declared(Class<?> entity, String attribute) {
        for (Class<?> each = entity; each != null; each = each.getSuperclass()) {
            for (Field declared : each.getDeclaredFields()) {
                if (declared.getName().equals(attribute)) {
                    return Optional.of(declared);
                }
            }
        }
        return Optional.empty();
    }

    /** The column of an attribute, in small letters. */
    public static Optional<String> column(Class<?> entity, String attribute) {
        return declared(entity, attribute)
                .map(declared -> Optional.ofNullable(declared.getAnnotation(Column.class))
                        .map(Column::name)
                        .filter(name -> !name.isEmpty())
                        .orElse(attribute)
                        .toLowerCase(Locale.ROOT));
    }
}
