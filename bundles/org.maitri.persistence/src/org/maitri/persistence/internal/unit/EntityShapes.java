package org.maitri.persistence.internal.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.maitri.spi.record.StoredRecord;

/** The shapes of all entities of a unit. */
public final class EntityShapes {

    private final Map<String, EntityShape> byType = new TreeMap<>();
    private final Map<Class<?>, EntityShape> byClass = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if two entities have the same name, table or record type */
    public EntityShapes(Collection<Class<?>> classes) {
        Map<String, Class<?>> taken = new HashMap<>();
        for (Class<?> candidate : classes) {
            if (StoredRecord.class.isAssignableFrom(candidate)
                    && !Modifier.isAbstract(candidate.getModifiers())
                    && candidate.isAnnotationPresent(Entity.class)) {
                EntityShape shape = shape(candidate.asSubclass(StoredRecord.class));
                claim(taken, "entity name " + shape.entityName(), candidate);
                claim(taken, "table " + shape.table(), candidate);
                claim(taken, "record type " + shape.type(), candidate);
                byType.put(shape.type(), shape);
                byClass.put(candidate, shape);
            }
        }
    }

    private static EntityShape shape(Class<? extends StoredRecord> entity) {
        if (!entity.isAnnotationPresent(Table.class)) {
            throw new IllegalArgumentException(entity.getName() + " has no @Table");
        }
        return EntityShape.of(entity);
    }

    private static void claim(Map<String, Class<?>> taken, String name, Class<?> by) {
        Class<?> other = taken.putIfAbsent(name, by);
        if (other != null && other != by) {
            throw new IllegalArgumentException(
                    "Both " + other.getName() + " and " + by.getName() + " have the " + name);
        }
    }

    public EntityShape of(Class<?> entity) {
        EntityShape shape = byClass.get(entity);
        if (shape == null) {
            throw new IllegalArgumentException(entity.getName() + " is no entity of an installed module");
        }
        return shape;
    }

    /** The shape of the entity of a record type; empty if no installed module has it. */
    public Optional<EntityShape> of(String recordType) {
        return Optional.ofNullable(byType.get(recordType));
    }

    /** In the order in which modules name their entities, parents before children. */
    public Collection<EntityShape> parentsFirst() {
        return byClass.values();
    }

    public Collection<EntityShape> all() {
        return byType.values();
    }
}
