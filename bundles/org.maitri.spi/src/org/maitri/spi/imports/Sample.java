package org.maitri.spi.imports;

import java.util.List;

/**
 * The beginning of a file, by which a mapping is proposed.
 *
 * @param fileName without its folder
 * @param columns the column names
 * @param rows the first rows (up to 1000), each with one cell for each column
 */
public record Sample(String fileName, List<String> columns, List<List<String>> rows) {

    /** The cells of one column that are not blank. */
    public List<String> values(int column) {
        return rows.stream()
                .map(row -> row.get(column))
                .filter(cell -> !cell.isBlank())
                .toList();
    }
}
