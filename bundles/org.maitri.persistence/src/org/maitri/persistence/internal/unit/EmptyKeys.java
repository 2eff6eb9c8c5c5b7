package org.maitri.persistence.internal.unit;

import java.lang.reflect.Field;
import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.Session;

/** Binds keys that point at nothing without a type: PostgreSQL takes no text for a UUID, not even an empty one. */
final class EmptyKeys {

    private EmptyKeys() {}

    static void bindUntyped(Session session) {
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            for (DatabaseMapping mapping : descriptor.getMappings()) {
                if (mapping.isDirectToFieldMapping() && isKey(descriptor.getJavaClass(), mapping.getAttributeName())) {
                    mapping.getField().setSqlType(Types.OTHER);
                }
            }
        }
    }

    private static boolean isKey(Class<?> entity, String attribute) {
        for (Class<?> type = entity; type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(attribute)) {
                    return field.getType() == UUID.class;
                }
            }
        }
        return false;
    }
}
