package org.maitri.services.internal.imports.reading;

import java.io.Closeable;
import org.maitri.kernel.RefusedException;

/** The records of a file, one after the other. */
interface RecordSource extends Closeable {

    /** The next record; null at the end. */
    RawRecord next();

    /** What is said of a record whose text could not be decoded. */
    RefusedException damaged(RawRecord record, String column);
}
