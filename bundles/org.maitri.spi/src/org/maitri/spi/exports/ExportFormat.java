package org.maitri.spi.exports;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.StoredRecord;

/** A kind of file a module writes whole records of some types to, as business cards or calendars are. Stateless. */
public interface ExportFormat {

    /** What it is asked for by: {@code vcard-4.0}. */
    String id();

    /** What people choose it by: "vCard 4.0". */
    String label();

    /** How its files' names end, without a dot; of several formats with one ending the first one is the usual one. */
    String extension();

    boolean appliesTo(String recordType);

    /** Begins a file. */
    RecordWriter open(OutputStream out) throws IOException;

    /** A file that takes records, some at a time, in their order. Closing it completes it. */
    interface RecordWriter extends Closeable {

        void write(List<? extends StoredRecord> records, UnitOfWork work) throws IOException;
    }
}
