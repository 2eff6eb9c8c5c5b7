package org.maitri.customers.internal.imports;

import java.util.List;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.imports.Mapping.Column;
import org.maitri.spi.imports.Sample;

/** Tells the day of the month from the whole date where both are called birthday. */
final class BirthdayParts {

    private BirthdayParts() {}

    /** The mapping with a column of birthdays taken for days of the month where year and month stand beside it. */
    static Mapping told(Sample sample, Mapping mapping) {
        boolean apart =
                mapping.columns().stream().anyMatch(column -> column.target().equals("birthMonth"));
        if (!apart) {
            return mapping;
        }
        List<Column> columns = mapping.columns().stream()
                .map(column -> column.target().equals("birthday") && areDays(sample, column)
                        ? Column.to(column.name(), "birthDay")
                        : column)
                .toList();
        return new Mapping(mapping.name(), mapping.recordType(), columns, mapping.defaults());
    }

    private static boolean areDays(Sample sample, Column column) {
        int index = sample.columns().indexOf(column.name());
        return index >= 0 && sample.values(index).stream().allMatch(cell -> cell.matches("[0-3]?\\d"));
    }
}
