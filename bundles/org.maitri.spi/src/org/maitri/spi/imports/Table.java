package org.maitri.spi.imports;

import java.io.Closeable;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A file read as a table, row by row, once. Cells are the file's text without surrounding blanks; memory does not grow with
 * the file.
 */
public interface Table extends Closeable {

    /** Column names, unique, in order; {@code Column 1}, {@code Column 2} … where the file has none. */
    List<String> columns();

    /** What was found out about the file, for the person: "UTF-8, separated by ;". */
    String description();

    /** The next row; empty at the end. @throws org.maitri.kernel.RefusedException if the file cannot be read on */
    Optional<Row> next();

    /**
     * @param number the line or item in the file, counted from 1, as an editor shows it
     * @param cells one for each column; missing ones are empty texts, surplus ones are in {@code surplus}
     * @param problem why the row cannot be taken, for example more cells than columns; null if nothing is wrong
     * @param original the item as it stands in the file, where a table cannot hold all it says; null where cells say it all
     */
    record Row(long number, List<String> cells, List<String> surplus, String problem, Supplier<String> original) {

        public Row(long number, List<String> cells, List<String> surplus, String problem) {
            this(number, cells, surplus, problem, null);
        }
    }
}
