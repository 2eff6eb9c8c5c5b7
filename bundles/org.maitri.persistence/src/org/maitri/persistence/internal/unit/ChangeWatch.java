package org.maitri.persistence.internal.unit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.maitri.spi.record.StoredRecord;

/** Hears what the current thread's unit of work is about to write. */
public interface ChangeWatch {

    /** Who writes. */
    String actor();

    /** The moment records are stamped with. */
    Instant moment();

    /** A new record is going to be written. */
    void creating(StoredRecord record);

    /** A record that was there before is going to be written; @param old changed attributes with their values before */
    void changed(UUID record, Map<String, Object> old);

    /** The record that was told by its key before is written now. */
    void updating(StoredRecord record);

    /** Records are archived, not deleted. @throws IllegalStateException always */
    default void deleting(StoredRecord record) {
        throw new IllegalStateException("Records are archived, not deleted: " + record.ref());
    }

    EntityShapes shapes();
}
