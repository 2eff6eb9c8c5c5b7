package org.maitri.services.internal.imports.proposing;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.maitri.services.internal.imports.values.BadCell;
import org.maitri.services.internal.imports.values.CellReader;
import org.maitri.services.internal.imports.values.ColumnReaders;
import org.maitri.services.internal.imports.values.Nothing;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.record.FieldKind;

/** Whether the cells of a column can be what its name promises. */
final class Fit {

    private static final int LOOKED_AT = 300;

    /** Written as a day, be it one there is or not. */
    private static final Pattern DAY = Pattern.compile("\\d{1,4}([-/.])\\d{1,2}\\1\\d{1,4}(?:\\D.*)?");

    private static final ImportTarget ANY_NUMBER = ImportTarget.of("number", "number", FieldKind.DECIMAL);

    private final Blueprint blueprint;
    private final List<List<String>> numbers;

    /** @param numbers the cells of all columns that may hold numbers: they tell together how numbers are written */
    Fit(Blueprint blueprint, List<List<String>> numbers) {
        this.blueprint = blueprint;
        this.numbers = numbers;
    }

    /**
     * Whether at least half of the cells that say something can be read; a column without any fits everything. What people write
     * at length, and what no other system keeps, is what it is called even where it is wrong: its rows are refused.
     */
    boolean fits(Mapping.Column column, ImportTarget target, List<String> values) {
        List<String> cells = values.stream()
                .filter(cell -> !Nothing.is(cell))
                .limit(LOOKED_AT)
                .toList();
        List<ColumnReaders.Column> columns = new ArrayList<>();
        boolean checked = blueprint.contributed() && !target.kind().equals(FieldKind.LONG_TEXT);
        columns.add(new ColumnReaders.Column(column, target, blueprint.field(target), checked));
        if (target.kind().isNumber()) {
            numbers.forEach(other -> columns.add(new ColumnReaders.Column(column, ANY_NUMBER, Optional.empty())));
        }
        ColumnReaders readers = new ColumnReaders(columns, ZoneId.systemDefault(), Locale.getDefault());
        cells.forEach(cell -> readers.add(0, cell, 0));
        for (int i = 1; i < columns.size(); i++) {
            int other = i;
            numbers.get(i - 1).stream().limit(LOOKED_AT).forEach(cell -> readers.add(other, cell, 0));
        }
        CellReader reader = readers.reader(0);
        boolean time = target.kind().isTime();
        int readable = 0;
        for (String cell : cells) {
            readable += time && DAY.matcher(cell).matches() ? Math.max(0, weight(reader, cell)) : weight(reader, cell);
        }
        return readable >= 0;
    }

    /** What a cell says for the reader or against it; one that means nothing says neither. */
    private static int weight(CellReader reader, String cell) {
        try {
            Object value = reader.read(cell);
            return value == null ? 0 : value instanceof CellReader.Noted noted && noted.value() == null ? -1 : 1;
        } catch (BadCell bad) {
            return -1;
        }
    }
}
