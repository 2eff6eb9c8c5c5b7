package org.maitri.spi.imports;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.StoredRecord;
import org.osgi.annotation.versioning.ProviderType;

/** What an import contributor works with while rows are taken in. */
@ProviderType
public interface ImportContext {

    UnitOfWork work();

    /** The file's name without folder and ending, for records that are named after it. */
    String sourceName();

    /** The system the file comes from: what its keys belong to, see {@code StoredRecord.externalSource()}. */
    String keySource();

    /** The person's time zone: moments without one in the file were read in it. */
    ZoneId zone();

    /**
     * The record of a role that the nested values describe, found by its key or content, else created; empty if no installed
     * module has records of that role, or the values describe nothing.
     */
    Optional<RecordRef> refer(String role, ImportRow nested);

    /**
     * A record that this import has already met under {@code key}, else the one {@code find} finds, else the one
     * {@code create} makes, which is added and counted as created along the way.
     */
    <E extends StoredRecord> E once(Class<E> type, String key, Supplier<Optional<E>> find, Supplier<E> create);

    /** Adds a child of the row's record: the row then counts as a change. */
    <E extends StoredRecord> E add(E child);

    /** The row's item as it stands in the file, for files that say more than a table can; empty where cells say it all. */
    default Optional<String> original() {
        return Optional.empty();
    }

    /** Something odd that was taken in as it is: shown after the import with the row's number. */
    void remark(String text);
}
