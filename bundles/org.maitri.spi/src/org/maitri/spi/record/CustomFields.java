package org.maitri.spi.record;

import java.util.List;
import java.util.Optional;
import org.maitri.kernel.Progress;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The fields that were added to record types, shared by all who work with the profile. An OSGi service. Reading them answers
 * from memory, on any thread; changing them writes the database, needs the permission {@link #MANAGE} and is in the audit
 * log. Listeners then hear {@link org.maitri.spi.persistence.DomainEventListener#FIELDS_CHANGED}.
 */
@ProviderType
public interface CustomFields {

    /** The permission to define, change and archive fields. */
    String MANAGE = "fields.manage";

    /** All of them, in the order people put them in, else in which they were defined; archived ones among them. */
    List<CustomField> all();

    /** Those of one record type, archived ones among them. */
    default List<CustomField> of(String recordType) {
        return all().stream()
                .filter(field -> field.recordType().equals(recordType))
                .toList();
    }

    default Optional<CustomField> find(String recordType, String id) {
        return of(recordType).stream().filter(field -> field.id().equals(id)).findFirst();
    }

    /** What is wrong with a new field, or with a change of one, as a sentence; empty if nothing is. From memory. */
    Optional<String> problem(CustomField wanted);

    /**
     * Adds a field.
     *
     * @throws org.maitri.kernel.RefusedException if it cannot be defined so
     */
    void define(CustomField wanted);

    /** Adds a field as a part of what a unit of work does; its values can be set in that unit of work. */
    void define(CustomField wanted, UnitOfWork work);

    /**
     * Changes everything of a field but its record type and id. If it changes what the field holds, its values are converted.
     *
     * @throws org.maitri.kernel.RefusedException if it cannot be changed so, or if a value would be lost
     */
    void change(CustomField wanted, Progress progress);

    /** Puts the fields of a record type in an order; those that are not named come behind, as they stood. */
    void order(String recordType, List<String> ids);

    /** Takes a field out of use; its values are kept. */
    void archive(String recordType, String id);

    /** Brings an archived field back, with the values it had. */
    void restore(String recordType, String id);

    /** The field of a record type that a definition describes, to set values with. */
    <E extends StoredRecord> Field<E> field(CustomField definition, RecordType<E> type);
}
