package org.maitri.spi.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a file's columns become a record. Saved and shared as JSON.
 *
 * @param name what people call it
 * @param recordType what the rows become
 * @param columns what is done with each column, by the column's name
 * @param defaults values for targets that no column is mapped to, as they would stand in a cell
 */
public record Mapping(String name, String recordType, List<Column> columns, Map<String, String> defaults) {

    /** The target of a column that is kept as an attribute of the record. */
    public static final String ATTRIBUTE = "attribute";

    /** The target of a column that is left out on purpose. */
    public static final String IGNORE = "ignore";

    /** The target of the column that holds the record's key in the system it comes from. */
    public static final String KEY = "key";

    /**
     * @param name the column's name in the file
     * @param target an {@link ImportTarget}'s id, {@link #ATTRIBUTE}, {@link #IGNORE} or {@link #KEY}
     * @param pattern how dates are written: {@code day-first}, {@code month-first}, {@code epoch}, or as for
     *     {@link java.time.format.DateTimeFormatter}; null where it shows by itself
     * @param decimal the decimal separator, {@code "."} or {@code ","}; null where it shows by itself
     */
    public record Column(String name, String target, String pattern, String decimal) {

        public static Column to(String name, String target) {
            return new Column(name, target, null, null);
        }
    }

    public Mapping {
        columns = List.copyOf(columns);
        defaults = Map.copyOf(defaults);
    }

    public Optional<Column> column(String columnName) {
        return columns.stream()
                .filter(column -> column.name().equals(columnName))
                .findFirst();
    }
}
