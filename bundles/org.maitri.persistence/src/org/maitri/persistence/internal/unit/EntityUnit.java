package org.maitri.persistence.internal.unit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.maitri.persistence.internal.access.StoredGrant;
import org.maitri.persistence.internal.field.FieldValue;
import org.maitri.persistence.internal.field.StoredField;
import org.maitri.spi.persistence.AttributesConverter;
import org.maitri.spi.persistence.InstantConverter;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.persistence.TagsConverter;
import org.maitri.spi.record.StoredRecord;

/** The one EclipseLink persistence unit made of all modules' entities. */
public final class EntityUnit implements AutoCloseable {

    private static final List<Class<?>> SHARED = List.of(
            StoredRecord.class,
            StoredField.class,
            StoredGrant.class,
            FieldValue.class,
            AttributesConverter.class,
            InstantConverter.class,
            RecordRefConverter.class,
            TagsConverter.class);

    private final EntityShapes shapes;
    private final EntityManagerFactory factory;

    private EntityUnit(EntityShapes shapes, EntityManagerFactory factory) {
        this.shapes = shapes;
        this.factory = factory;
    }

    /** Makes the unit; a connection must be bound to this thread. */
    public static EntityUnit of(
            Collection<Class<?>> contributed, String platform, UnitDataSource source, ChangeWatch watch) {
        Set<Class<?>> classes = new LinkedHashSet<>(SHARED);
        classes.addAll(contributed);
        EntityShapes shapes = new EntityShapes(classes);
        String name = "maitri-" + UUID.randomUUID();
        UnitInfo info = new UnitInfo(name, classes.stream().map(Class::getName).toList(), source, loader(classes));
        EntityManagerFactory factory = new PersistenceProvider()
                .createContainerEntityManagerFactory(info, settings(name, platform, contributed));
        ServerSession session = factory.unwrap(ServerSession.class);
        session.getEventManager().addListener(new ChangeSetListener(watch));
        shapes.all()
                .forEach(shape ->
                        session.getDescriptor(shape.entity()).getEventManager().addListener(new RecordListener(watch)));
        return new EntityUnit(shapes, factory);
    }

    private static ClassLoader loader(Collection<Class<?>> classes) {
        List<ClassLoader> loaders = new ArrayList<>();
        classes.forEach(type -> loaders.add(type.getClassLoader()));
        loaders.add(EntityUnit.class.getClassLoader());
        loaders.add(PersistenceProvider.class.getClassLoader());
        loaders.add(ServerSession.class.getClassLoader());
        loaders.add(EntityManager.class.getClassLoader());
        return new CompositeClassLoader(loaders);
    }

    private static Map<String, Object> settings(String name, String platform, Collection<Class<?>> contributed) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(PersistenceUnitProperties.SESSION_NAME, name);
        settings.put(PersistenceUnitProperties.TARGET_DATABASE, platform);
        settings.put(PersistenceUnitProperties.SESSION_CUSTOMIZER, InsertOrder.class.getName());
        settings.put(InsertOrder.ENTITIES, List.copyOf(contributed));
        settings.put("eclipselink.archive.factory", NoArchives.class.getName());
        settings.put(PersistenceUnitProperties.WEAVING, "false");
        settings.put(PersistenceUnitProperties.DDL_GENERATION, PersistenceUnitProperties.NONE);
        settings.put(PersistenceUnitProperties.DEPLOY_ON_STARTUP, "true");
        settings.put(PersistenceUnitProperties.BATCH_WRITING, "JDBC");
        settings.put(PersistenceUnitProperties.BATCH_WRITING_SIZE, "500");
        settings.put(PersistenceUnitProperties.FLUSH_CLEAR_CACHE, "Drop");
        settings.put(PersistenceUnitProperties.LOGGING_LOGGER, "JavaLogger");
        settings.put(PersistenceUnitProperties.LOGGING_LEVEL, "SEVERE");
        return settings;
    }

    public EntityShapes shapes() {
        return shapes;
    }

    public EntityManager entityManager() {
        return factory.createEntityManager();
    }

    @Override
    public void close() {
        factory.close();
    }
}
