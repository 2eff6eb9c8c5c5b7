package org.maitri.services.internal.imports.running;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.maitri.services.internal.imports.Messages;
import org.maitri.services.internal.imports.reading.FormulaGuard;
import org.maitri.services.internal.imports.values.BadCell;
import org.maitri.services.internal.imports.values.CellReader;
import org.maitri.services.internal.imports.values.Nothing;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.imports.Table;

/** Reads the cells of rows by what their columns are mapped to. */
final class RowReader {

    private static final int LONGEST_KEY = 400;
    private static final int SHOWN = 80;
    private static final Pattern DAMAGED_KEY = Pattern.compile("\\d(?:[.,]\\d+)?E\\+?\\d+");

    private final List<ImportPlan.Column> columns;
    private final List<CellReader> cells;
    private final List<ImportTarget> required;
    private final Map<String, String> defaults;
    private final Map<String, CellReader> constants;

    RowReader(
            List<ImportPlan.Column> columns,
            List<CellReader> cells,
            List<ImportTarget> required,
            Map<String, String> defaults,
            Map<String, CellReader> constants) {
        this.columns = columns;
        this.cells = cells;
        this.required = required;
        this.defaults = defaults;
        this.constants = constants;
    }

    ReadRow read(Table.Row row) {
        RowValues values = new RowValues(row.number());
        Map<String, String> attributes = new LinkedHashMap<>();
        List<String> remarks = new ArrayList<>();
        String key = null;
        String problem = row.problem();
        for (int i = 0; i < columns.size() && problem == null; i++) {
            ImportPlan.Column column = columns.get(i);
            String cell = row.cells().get(i);
            switch (column.target()) {
                case Mapping.IGNORE -> {}
                case Mapping.ATTRIBUTE -> keep(column, cell, attributes);
                case Mapping.KEY -> {
                    key = key == null ? key(column, cell, attributes, remarks) : key;
                    problem = key != null && key.length() > LONGEST_KEY
                            ? Messages.get("row.long-key", column.name())
                            : null;
                }
                default ->
                    problem = cells.get(i) == null
                            ? kept(column, cell, attributes)
                            : value(column, cells.get(i), cell, values, attributes, remarks);
            }
        }
        if (problem == null) {
            problem = complete(values);
        }
        return new ReadRow(row, key, values, attributes, remarks, problem);
    }

    private static String kept(ImportPlan.Column column, String cell, Map<String, String> attributes) {
        keep(column, cell, attributes);
        return null;
    }

    private static void keep(ImportPlan.Column column, String cell, Map<String, String> attributes) {
        String text = FormulaGuard.unprotect(cell);
        if (!Nothing.is(text)) {
            attributes.put(column.name(), text);
        }
    }

    private static String key(
            ImportPlan.Column column, String cell, Map<String, String> attributes, List<String> remarks) {
        String text = FormulaGuard.unprotect(cell);
        if (DAMAGED_KEY.matcher(text).matches()) {
            attributes.put(column.name(), text);
            remarks.add(Messages.get("remark.damaged-key", text));
            return null;
        }
        return Nothing.is(text) ? null : text;
    }

    private static String value(
            ImportPlan.Column column,
            CellReader reader,
            String cell,
            RowValues values,
            Map<String, String> attributes,
            List<String> remarks) {
        if (cell.isEmpty()) {
            return null;
        }
        try {
            Object value = reader.read(cell);
            if (value instanceof CellReader.Noted noted) {
                remarks.add(Messages.get("remark.cell", column.name(), noted.remark()));
                attributes.put(column.name(), FormulaGuard.unprotect(cell));
                value = noted.value();
            }
            if (value != null) {
                values.put(column.target(), column.name(), value);
                if (column.money()) {
                    values.putMoney(column.target(), column.name(), cell);
                }
            }
            return null;
        } catch (BadCell bad) {
            return Messages.get("row.cell", column.name(), shown(cell), bad.getMessage());
        }
    }

    private static String shown(String cell) {
        return cell.length() > SHOWN ? cell.substring(0, SHOWN) + '\u2026' : cell;
    }

    private String complete(RowValues values) {
        for (Map.Entry<String, CellReader> constant : constants.entrySet()) {
            String text = defaults.get(constant.getKey());
            if (values.value(constant.getKey()).isEmpty() && !text.isEmpty()) {
                try {
                    Object value = constant.getValue().read(text);
                    if (value != null && !(value instanceof CellReader.Noted)) {
                        values.put(constant.getKey(), constant.getKey(), value);
                    }
                } catch (BadCell bad) {
                    return Messages.get("row.default", constant.getKey(), text, bad.getMessage());
                }
            }
        }
        for (ImportTarget target : required) {
            if (values.value(target.id()).isEmpty()) {
                return missing(target.id(), target.label());
            }
        }
        return null;
    }

    private String missing(String target, String label) {
        String column = columns.stream()
                .filter(candidate -> candidate.target().equals(target))
                .map(ImportPlan.Column::name)
                .findFirst()
                .orElse(null);
        return column == null ? Messages.get("row.required", label) : Messages.get("row.required-in", label, column);
    }
}
