package org.maitri.services.internal.imports.values;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.maitri.services.internal.imports.Messages;
import org.maitri.services.internal.imports.reading.FormulaGuard;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;

/**
 * Makes the readers of a file's columns, which decide together what one cell leaves open: whether 1,234 is more than a
 * thousand, and whether 01/02 is in January.
 */
public final class ColumnReaders {

    /**
     * A column that is mapped to a target.
     *
     * @param mapping may name a pattern and a decimal separator
     * @param field the field the target is, if it is one
     */
    public record Column(Mapping.Column mapping, ImportTarget target, Optional<Field<?>> field) {}

    private final List<Column> columns;
    private final List<ColumnEvidence> evidence = new ArrayList<>();
    private final ZoneId zone;
    private final Locale locale;

    public ColumnReaders(List<Column> columns, ZoneId zone, Locale locale) {
        this.columns = List.copyOf(columns);
        this.zone = zone;
        this.locale = locale;
        columns.forEach(
                column -> evidence.add(new ColumnEvidence(column.target().kind())));
    }

    /** Takes a cell of the column at {@code index} into account. */
    public void add(int index, String cell) {
        evidence.get(index).add(FormulaGuard.unprotect(cell));
    }

    private NumberEvidence numbers() {
        NumberEvidence all = new NumberEvidence();
        evidence.forEach(column -> all.add(column.numbers()));
        return all;
    }

    /** What the cells did not decide. */
    public List<String> doubts() {
        List<String> doubts = new ArrayList<>();
        NumberEvidence all = numbers();
        for (int i = 0; i < columns.size(); i++) {
            Mapping.Column mapping = columns.get(i).mapping();
            if (mapping.pattern() == null && mapping.decimal() == null) {
                evidence.get(i).doubt(mapping.name(), all, locale).ifPresent(doubts::add);
            }
        }
        return doubts;
    }

    /** Reads the cells of the column at {@code index}; blank ones and marks for nothing are null. */
    public CellReader reader(int index) {
        Column column = columns.get(index);
        ColumnEvidence cells = evidence.get(index);
        String decimal = column.mapping().decimal();
        CellReader reader = new KindReaders(zone)
                .of(
                        column.target(),
                        column.field().map(Field::choices).orElse(List.of()),
                        decimal == null ? cells.decimal(numbers()) : decimal.charAt(0),
                        cells.dates(locale),
                        column.mapping().pattern());
        boolean naIsNothing = !cells.areCodes();
        boolean choice = column.target().kind().equals(FieldKind.CHOICE)
                || !column.target().values().isEmpty();
        return cell -> {
            String text = FormulaGuard.unprotect(cell);
            if (text.isEmpty() || !choice && Nothing.is(text) || naIsNothing && text.equals("NA") && !choice) {
                return null;
            }
            Object value = reader.read(text);
            Object checked = value instanceof CellReader.Noted noted ? noted.value() : value;
            check(column.field(), checked);
            return value;
        };
    }

    private static void check(Optional<Field<?>> field, Object value) throws BadCell {
        if (field.isEmpty() || value == null) {
            return;
        }
        int longest = field.get().maxLength();
        if (longest > 0 && value instanceof String text && text.length() > longest) {
            throw new BadCell(Messages.get("cell.long", String.valueOf(text.length()), String.valueOf(longest)));
        }
        Optional<String> problem = field.get().problem(value);
        if (problem.isPresent()) {
            throw new BadCell(problem.get());
        }
    }
}
