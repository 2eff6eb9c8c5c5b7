package org.maitri.persistence.internal.unit;

import java.util.List;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Lets rows be inserted in the order in which modules name their entities, parents before children: the entities map no
 * relations from which the order could be told, and the database checks foreign keys row by row.
 */
public final class InsertOrder implements SessionCustomizer {

    /** The unit's property that holds the entities as a list of classes. */
    static final String ENTITIES = "maitri.entities";

    @Override
    public void customize(Session session) {
        EmptyKeys.bindUntyped(session);
        Class<?> before = null;
        for (Object entity : (List<?>) session.getProperty(ENTITIES)) {
            Class<?> type = (Class<?>) entity;
            if (session.getDescriptor(type) == null) {
                continue;
            }
            if (before != null) {
                session.getDescriptor(type).addConstraintDependencies(before);
            }
            before = type;
        }
    }
}
