package org.maitri.services.internal.imports.proposing;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.maitri.services.internal.imports.values.BadCell;
import org.maitri.services.internal.imports.values.CellReader;
import org.maitri.services.internal.imports.values.ColumnReaders;
import org.maitri.services.internal.imports.values.Nothing;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.imports.Mapping;

/** Whether the cells of a column can be what its name promises. */
final class Fit {

    private static final int LOOKED_AT = 300;

    private final Blueprint blueprint;

    Fit(Blueprint blueprint) {
        this.blueprint = blueprint;
    }

    /** Whether at least half of the cells can be read; a column without any fits everything. */
    boolean fits(Mapping.Column column, ImportTarget target, List<String> values) {
        List<String> cells = values.stream()
                .filter(cell -> !Nothing.is(cell))
                .limit(LOOKED_AT)
                .toList();
        ColumnReaders readers = new ColumnReaders(
                List.of(new ColumnReaders.Column(column, target, blueprint.field(target))),
                ZoneId.systemDefault(),
                Locale.getDefault());
        cells.forEach(cell -> readers.add(0, cell));
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
