package org.maitri.services.internal.fields;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.maitri.kernel.RefusedException;
import org.maitri.services.internal.imports.values.CellReader;
import org.maitri.services.internal.imports.values.ColumnReaders;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.record.Field;

/** What the values of one column tell together: how many there are, which, and how numbers and days are written in it. */
final class ColumnValues {

    private static final int MOST_CHOICES = 60;
    private static final int LOOKED_AT = 100_000;

    private final String column;
    private final Map<String, String> distinct = new LinkedHashMap<>();
    private final List<String> sample = new ArrayList<>();
    private long count;

    ColumnValues(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    long count() {
        return count;
    }

    void learn(String value) {
        if (value == null) {
            return;
        }
        count++;
        if (distinct.size() <= MOST_CHOICES) {
            distinct.putIfAbsent(value.strip().toLowerCase(Locale.ROOT), value.strip());
        }
        if (sample.size() < LOOKED_AT) {
            sample.add(value);
        }
    }

    /** The different values, in the order of their letters. @throws RefusedException if they are too many to choose from */
    List<String> distinct() {
        if (distinct.size() > MOST_CHOICES) {
            throw new RefusedException(Messages.get("choices.many", column, MOST_CHOICES));
        }
        return distinct.values().stream().sorted().toList();
    }

    /** Reads the values as those of a field, the way an import does. */
    CellReader reader(Field<?> field) {
        ColumnReaders readers = new ColumnReaders(
                List.of(new ColumnReaders.Column(
                        Mapping.Column.to(column, field.id()),
                        ImportTarget.of(field.id(), field.label(), field.kind()),
                        Optional.of(field))),
                ZoneId.systemDefault(),
                Locale.getDefault());
        sample.forEach(value -> readers.add(0, value, 0));
        return readers.reader(0);
    }
}
