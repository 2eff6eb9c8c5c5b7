package org.maitri.spi.record;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The columns of imported files that fitted no field and were kept as attributes, and how one becomes a custom field. An OSGi
 * service; reads and writes the database.
 */
@ProviderType
public interface ImportedColumns {

    /**
     * A column that was kept.
     *
     * @param records how many records have a value of it
     * @param example one of the values
     */
    record Column(String name, long records, String example) {}

    /**
     * A value that the field cannot hold.
     *
     * @param title what its record is called
     * @param reason completes the sentence that begins with the value
     */
    record Unfit(RecordRef record, String title, String value, String reason) {}

    /**
     * What became of a column.
     *
     * @param read how many records had a value of it
     * @param converted how many have it in the field now
     * @param unfit the first of the values that stay where they were
     * @param commit by which all of it can be undone; empty if nothing was changed
     */
    record Promoted(CustomField field, long read, long converted, List<Unfit> unfit, Optional<UUID> commit) {}

    /** The columns that records of a type have, those of most records first. */
    List<Column> of(String recordType, Progress progress);

    /**
     * Makes a column a custom field, or moves it into one there is: values that the field can hold move there, others stay as
     * they are. A choice without choices gets those the column has.
     *
     * @param dryRun find out what would happen and change nothing
     * @throws org.maitri.kernel.RefusedException if the field cannot be defined so, or no record has such a column
     */
    Promoted promote(CustomField field, String column, boolean dryRun, Progress progress);
}
