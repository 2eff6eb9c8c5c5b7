package org.maitri.services.internal.merge;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Transient;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.StoredRecord;

/**
 * An attribute by which the records of one type point at records: a {@link RecordRef} of any entity, or a described
 * reference that is kept as the bare key.
 *
 * @param required whether it must have a value
 */
record Pointer(
        String recordType, String entity, Class<? extends StoredRecord> type, Field attribute, boolean required) {

    /** All there are, in the order of record types. */
    static List<Pointer> all(EntityManager entities, Records records) {
        List<Pointer> pointers = new ArrayList<>();
        for (EntityType<?> entity : entities.getMetamodel().getEntities()) {
            if (StoredRecord.class.isAssignableFrom(entity.getJavaType())
                    && entity.getJavaType() != StoredMerge.class
                    && !Modifier.isAbstract(entity.getJavaType().getModifiers())) {
                pointers.addAll(of(entity, records));
            }
        }
        pointers.sort(Comparator.comparing(Pointer::recordType)
                .thenComparing(pointer -> pointer.attribute().getName()));
        return pointers;
    }

    private static List<Pointer> of(EntityType<?> entity, Records records) {
        Class<? extends StoredRecord> type = entity.getJavaType().asSubclass(StoredRecord.class);
        String id = StoredRecord.typeOf(type);
        List<? extends org.maitri.spi.record.Field<?>> described =
                records.type(id).map(RecordType::fields).orElse(List.of());
        Set<String> references = attributes(described, false);
        Set<String> required = attributes(described, true);
        List<Pointer> pointers = new ArrayList<>();
        for (Class<?> level = type; level != Object.class; level = level.getSuperclass()) {
            for (Field field : level.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())
                        && !Modifier.isTransient(field.getModifiers())
                        && !field.isAnnotationPresent(Transient.class)
                        && (field.getType() == RecordRef.class
                                || field.getType() == UUID.class && references.contains(field.getName()))) {
                    field.setAccessible(true);
                    pointers.add(new Pointer(id, entity.getName(), type, field, required.contains(field.getName())));
                }
            }
        }
        return pointers;
    }

    private static Set<String> attributes(
            List<? extends org.maitri.spi.record.Field<?>> described, boolean requiredOnly) {
        return described.stream()
                .filter(field -> field.kind().equals(FieldKind.REFERENCE))
                .filter(field -> !requiredOnly || field.is(Use.REQUIRED))
                .flatMap(field -> field.attribute().stream())
                .collect(Collectors.toSet());
    }

    private Object valueOf(RecordRef target) {
        return attribute.getType() == UUID.class ? target.id() : target;
    }

    /** How many records point at one. */
    long count(EntityManager entities, RecordRef target) {
        return entities.createQuery(
                        "select count(r) from " + entity + " r where r." + attribute.getName() + " = :target",
                        Long.class)
                .setParameter("target", valueOf(target))
                .getSingleResult();
    }

    /** The next records that point at one, by key; archived ones too. */
    List<? extends StoredRecord> page(EntityManager entities, RecordRef target, UUID after, int limit) {
        return entities.createQuery(
                        "select r from " + entity + " r where r." + attribute.getName()
                                + " = :target and r.id > :after order by r.id",
                        type)
                .setParameter("target", valueOf(target))
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    void point(StoredRecord record, RecordRef target) {
        try {
            attribute.set(record, target == null ? null : valueOf(target));
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
