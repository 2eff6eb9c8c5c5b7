package org.maitri.spi.exports;

import java.nio.file.Path;
import java.util.List;
import org.maitri.kernel.Progress;
import org.maitri.spi.record.ListQuery;

/** Writes lists to files. An OSGi service. */
public interface Exports {

    /**
     * Writes every row that a query finds, not only its page, to a file, which appears only when it is complete.
     *
     * @param fields the columns' field ids, in order
     * @param format {@code csv} (RFC 4180, UTF-8 with byte-order mark) or {@code xlsx}; cells that a spreadsheet would run as
     *     formulas are neutralised in both
     * @return rows written
     * @throws org.maitri.kernel.RefusedException if the format is unknown or the file cannot be written
     */
    long write(ListQuery query, List<String> fields, String format, Path file, Progress progress);
}
