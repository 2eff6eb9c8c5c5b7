package org.maitri.persistence.internal.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.StoredRecord;

/** What one entity class stores where, read from its annotations. */
public final class EntityShape {

    /** The commit itself tells these. */
    private static final Set<String> NOT_AUDITED =
            Set.of("id", "version", "createdAt", "createdBy", "changedAt", "changedBy");

    private final Class<? extends StoredRecord> entity;
    private final String type;
    private final Map<String, Attribute> attributes = new LinkedHashMap<>();

    private EntityShape(Class<? extends StoredRecord> entity) {
        this.entity = entity;
        type = StoredRecord.typeOf(entity);
    }

    static EntityShape of(Class<? extends StoredRecord> entity) {
        EntityShape shape = new EntityShape(entity);
        collect(entity, shape.attributes);
        return shape;
    }

    /** The stored attributes of any entity, by name, those of its superclasses first. */
    public static Map<String, Attribute> attributesOf(Class<?> entity) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        collect(entity, attributes);
        return attributes;
    }

    private static void collect(Class<?> type, Map<String, Attribute> attributes) {
        if (type == Object.class) {
            return;
        }
        collect(type.getSuperclass(), attributes);
        for (Field field : type.getDeclaredFields()) {
            int modifiers = field.getModifiers();
            if (!Modifier.isStatic(modifiers)
                    && !Modifier.isTransient(modifiers)
                    && !field.isAnnotationPresent(Transient.class)) {
                attributes.put(field.getName(), Attribute.of(field));
            }
        }
    }

    public Class<? extends StoredRecord> entity() {
        return entity;
    }

    /** The record type's id. */
    public String type() {
        return type;
    }

    /** The name JPQL knows the entity by. */
    public String entityName() {
        String given = entity.getAnnotation(Entity.class).name();
        return given.isBlank() ? entity.getSimpleName() : given;
    }

    public String table() {
        return entity.getAnnotation(Table.class).name();
    }

    public Collection<Attribute> attributes() {
        return attributes.values();
    }

    /** The attribute of that name, a custom field's too, or null. */
    public Attribute attribute(String name) {
        return name.startsWith(StoredRecord.CUSTOM) ? new CustomAttribute(name) : attributes.get(name);
    }

    /** What the record points at in other modules. */
    public List<RecordRef> pointers(StoredRecord record) {
        return attributes.values().stream()
                .filter(attribute -> attribute.type() == RecordRef.class)
                .map(attribute -> (RecordRef) attribute.get(record))
                .filter(Objects::nonNull)
                .toList();
    }

    public boolean audited(String attribute) {
        return !NOT_AUDITED.contains(attribute);
    }
}
