package org.maitri.services.internal.exports;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.maitri.spi.record.ListRow;

/** A file that takes rows, one page after the other. Closing it completes it. */
public interface ExportFile extends Closeable {

    void write(List<ListRow> page) throws IOException;
}
