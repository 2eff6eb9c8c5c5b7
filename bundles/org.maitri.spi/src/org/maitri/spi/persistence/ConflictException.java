package org.maitri.spi.persistence;

import org.maitri.kernel.RecordRef;

/** Someone else changed a record between reading and saving it; nothing was saved. */
public final class ConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RecordRef record;

    /** @param record the record that was changed, or null where it is not known */
    public ConflictException(RecordRef record, Throwable cause) {
        super("Changed meanwhile: " + record, cause);
        this.record = record;
    }

    public RecordRef record() {
        return record;
    }
}
