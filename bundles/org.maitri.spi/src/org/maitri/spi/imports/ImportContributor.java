package org.maitri.spi.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maitri.spi.record.StoredRecord;

/**
 * Knows how rows of files become records of one type. Contributed as an OSGi service. Without one, rows fill the editable
 * fields of the record type as they are.
 *
 * <p>For each row the engine looks for the record it means: by the {@linkplain Mapping#KEY key} column, else by
 * {@link #find}, else by the row's content if the same row came in before; otherwise a new one is created. Then it sets the
 * fields whose targets have a field's id, and calls {@link #apply}.
 *
 * @param <E> the entity
 */
public interface ImportContributor<E extends StoredRecord> {

    String recordType();

    /** All targets, in the order people should see them. */
    List<ImportTarget> targets();

    /** Mappings for formats that are well known, each told from its columns. */
    default List<KnownFormat> knownFormats() {
        return List.of();
    }

    /**
     * Improves a proposal for a file in no known format, for what names alone cannot tell.
     *
     * @param proposed what the column names and the cells suggest; attributes for what fits nothing
     */
    default Mapping propose(Sample sample, Mapping proposed) {
        return proposed;
    }

    /** The record a row without a key means, found by what makes it unique; empty if only its content tells. */
    default Optional<E> find(ImportRow row, ImportContext context) {
        return Optional.empty();
    }

    /** Sets what the fields alone do not say: children, references, behaviour. Called after the fields are set. */
    default void apply(E record, ImportRow row, boolean created, ImportContext context) {}

    /** Other words that columns about the record a field points at begin with: "donor" for who gave a gift. */
    default List<String> namesOf(String field) {
        return List.of();
    }

    /**
     * Targets whose columns tell of such a record also in a file about something else: a family name in a list of gifts is
     * the giver's.
     */
    default Set<String> telling() {
        return Set.of();
    }

    /** What is wrong with a row as a whole, as a sentence; empty if it can be taken. */
    default Optional<String> problem(ImportRow row) {
        return Optional.empty();
    }

    /**
     * Whether several rows of one file may tell the story of one record (an event log), in which case
     * they are taken in order; otherwise the last row with a key wins.
     */
    default boolean rowsAreEvents(Mapping mapping) {
        return false;
    }

    /**
     * Whether this asks the database for records of its own type while rows are taken, by anything but their keys. If not,
     * very many rows are taken in faster.
     */
    default boolean asksForRecords(Mapping mapping) {
        return true;
    }

    /**
     * A format people export from well-known systems.
     *
     * @param signature column names that together tell the format
     * @param targets from column name to target; what other columns become is proposed by their names
     * @param defaults as for {@link Mapping#defaults()}
     */
    record KnownFormat(
            String name, List<String> signature, Map<String, String> targets, Map<String, String> defaults) {}
}
