package org.maitri.spi.persistence;

import java.util.List;

/**
 * The entities and the schema of one module. Contributed as an OSGi service. All modules share one persistence unit, one
 * database and one transaction.
 */
public interface SchemaContributor {

    /** The module's short name, {@code tickets}; also the prefix of its tables. */
    String module();

    /** Entities, embeddables and converters; an entity comes after those whose keys it carries, and is inserted after them. */
    List<Class<?>> entities();

    /** In ascending order of version; a published migration is never changed. */
    List<Migration> migrations();
}
