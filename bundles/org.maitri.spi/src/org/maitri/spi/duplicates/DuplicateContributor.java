package org.maitri.spi.duplicates;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.StoredRecord;

/**
 * Says by what the records of one type are recognised. Contributed as an OSGi service; stateless.
 *
 * @param <E> the entity
 */
public interface DuplicateContributor<E extends StoredRecord> {

    String recordType();

    /** In the order people expect to read them. */
    List<Trait> traits();

    /**
     * The portraits of stored records by key, children included; archived and missing records may be left out. Called for
     * some hundred keys at a time and by several threads; a million records are read this way, so it should ask few queries
     * for the columns it needs.
     */
    Map<UUID, Portrait> portraits(Collection<UUID> ids, UnitOfWork work);

    /** The portrait of a record that is being entered and is not stored yet. */
    Portrait portrait(E draft);
}
