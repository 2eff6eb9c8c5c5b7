package org.maitri.spi.exports;

import java.nio.file.Path;
import java.util.List;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.ListQuery;
import org.osgi.annotation.versioning.ProviderType;

/** Writes lists to files. An OSGi service. */
@ProviderType
public interface Exports {

    /**
     * What the last column of every table is called. It holds each record's own key, so that a table that was changed in a
     * spreadsheet is imported into just those records. The same in all languages.
     */
    String ID_COLUMN = "Maitri ID";

    /**
     * Stands among a table's fields for the columns of imported files that fitted no field and were kept with the records: each
     * that one of the listed records has a value of becomes a column under its own name.
     */
    String KEPT_COLUMNS = "*kept";

    /**
     * A kind of file records can be written to.
     *
     * @param id what it is asked for by
     * @param label what people choose it by
     * @param extension how its files' names end, without a dot
     * @param columns whether it has columns that can be chosen; otherwise it holds whole records
     */
    record Format(String id, String label, String extension, boolean columns) {}

    /** The formats for records of a type, spreadsheets first. */
    List<Format> formats(String recordType);

    /**
     * Writes every row that a query finds, not only its page, to a file, which appears only when it is complete.
     *
     * @param fields the columns' field ids, in order, {@link #KEPT_COLUMNS} among them if they are wanted; {@link #ID_COLUMN}
     *     follows them; formats without columns do not ask for them
     * @param format a format's id or its ending: {@code csv} (RFC 4180, UTF-8 with byte-order mark), {@code xlsx}, or one
     *     that a module adds; cells that a spreadsheet would run as formulas are neutralised
     * @return rows written
     * @throws org.maitri.kernel.RefusedException if the format is unknown or the file cannot be written
     */
    long write(ListQuery query, List<String> fields, String format, Path file, Progress progress);

    /**
     * Writes just these records of one type to a file, which appears only when it is complete.
     *
     * @param format a format without columns
     */
    long write(List<RecordRef> records, String format, Path file, Progress progress);

    /** These records of one type in a format without columns, as text. */
    String text(List<RecordRef> records, String format, Progress progress);
}
