package org.maitri.services.internal.imports.proposing;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    private static final ImportTarget ANY_NUMBER = ImportTarget.of("number", "number", FieldKind.DECIMAL);

    private final Blueprint blueprint;
    private final List<List<String>> numbers;

    /** @param numbers the cells of all columns that may hold numbers: they tell together how numbers are written */
    Fit(Blueprint blueprint, List<List<String>> numbers) {
        this.blueprint = blueprint;
        this.numbers = numbers;
    }

    /** Whether at least half of the cells can be read; a column without any fits everything. */
    boolean fits(Mapping.Column column, ImportTarget target, List<String> values) {
        List<String> cells = values.stream()
                .filter(cell -> !Nothing.is(cell))
                .limit(LOOKED_AT)
                .toList();
        List<ColumnReaders.Column> columns = new ArrayList<>();
        columns.add(new ColumnReaders.Column(column, target, blueprint.field(target)));
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
        long readable = cells.stream().filter(cell -> isReadable(reader, cell)).count();
        return readable * 2 >= cells.size();
    }

    private static boolean isReadable(CellReader reader, String cell) {
        try {
            return !(reader.read(cell) instanceof CellReader.Noted noted) || noted.value() != null;
        } catch (BadCell bad) {
            return false;
        }
    }
}
