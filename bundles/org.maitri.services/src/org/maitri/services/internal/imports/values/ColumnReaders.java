package org.maitri.services.internal.imports.values;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
     * @param checked whether cells must be what the field may hold, or whoever writes them sees to that
     */
    public record Column(Mapping.Column mapping, ImportTarget target, Optional<Field<?>> field, boolean checked) {

        public Column(Mapping.Column mapping, ImportTarget target, Optional<Field<?>> field) {
            this(mapping, target, field, true);
        }
    }

    /** A date that could be two days. */
    public record AmbiguousDate(String column, String cell, long line) {}

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

    /**
     * Takes a cell of the column at {@code index} into account.
     *
     * @param line where it stands
     */
    public void add(int index, String cell, long line) {
        evidence.get(index).add(FormulaGuard.unprotect(cell), line);
    }

    private NumberEvidence numbers() {
        NumberEvidence all = new NumberEvidence();
        evidence.forEach(column -> all.add(column.numbers()));
        return all;
    }

    private DateEvidence dates() {
        DateEvidence all = new DateEvidence();
        evidence.forEach(column -> all.add(column.dates()));
        return all;
    }

    /** From the columns of which no cell, here or in another column, tells whether the day or the month stands first. */
    public Stream<AmbiguousDate> ambiguousDates() {
        DateEvidence all = dates();
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).mapping().pattern() == null)
                .boxed()
                .flatMap(i -> evidence
                        .get(i)
                        .ambiguousDate(all)
                        .map(cell -> new AmbiguousDate(
                                columns.get(i).mapping().name(),
                                cell,
                                evidence.get(i).dates().ambiguousLine()))
                        .stream());
    }

    /** How dates are written in the columns that leave it open, as people here write them. */
    public Map<String, String> likelyPatterns() {
        String likely = DateStyle.isDayFirst(locale) ? DateStyle.DAY_FIRST : DateStyle.MONTH_FIRST;
        return ambiguousDates().collect(Collectors.toMap(AmbiguousDate::column, found -> likely));
    }

    /** What the cells did not decide. */
    public List<String> doubts() {
        List<String> doubts = new ArrayList<>();
        NumberEvidence all = numbers();
        DateEvidence allDates = dates();
        for (int i = 0; i < columns.size(); i++) {
            Mapping.Column mapping = columns.get(i).mapping();
            if (mapping.pattern() == null && mapping.decimal() == null) {
                evidence.get(i).doubt(mapping.name(), all, allDates, locale).ifPresent(doubts::add);
            }
        }
        return doubts;
    }

    /** Reads the cells of the column at {@code index}; blank ones and marks for nothing are null. */
    public CellReader reader(int index) {
        Column column = columns.get(index);
        ColumnEvidence cells = evidence.get(index);
        String decimal = column.mapping().decimal();
        CellReader reader = new KindReaders(
                        column.mapping().name(),
                        ZoneHint.in(column.mapping().name()).orElse(zone))
                .of(
                        column.target(),
                        column.field().map(Field::choices).orElse(List.of()),
                        decimal == null ? cells.decimal(numbers()) : decimal.charAt(0),
                        cells.dates(dates(), locale),
                        column.mapping().pattern());
        boolean naIsNothing = !cells.areCodes();
        boolean choice = column.target().kind().equals(FieldKind.CHOICE)
                || !column.target().values().isEmpty();
        CellReader checked = cell -> {
            String text = FormulaGuard.unprotect(cell);
            if (text.isEmpty() || !choice && Nothing.is(text) || naIsNothing && text.equals("NA") && !choice) {
                return null;
            }
            Object value = reader.read(text);
            if (column.checked() && column.field().isPresent()) {
                check(column.field().get(), value instanceof CellReader.Noted noted ? noted.value() : value);
            }
            return value;
        };
        return column.target().forgiving() ? forgiving(checked) : checked;
    }

    private static CellReader forgiving(CellReader strict) {
        return cell -> {
            try {
                return strict.read(cell);
            } catch (BadCell bad) {
                return new CellReader.Noted(null, Messages.get("remark.unread", cell, bad.getMessage()));
            }
        };
    }

    /** @throws BadCell if a field may not hold a value */
    public static void check(Field<?> field, Object value) throws BadCell {
        int longest = field.maxLength();
        if (longest > 0 && value instanceof String text && text.length() > longest) {
            throw new BadCell(Messages.get("cell.long", String.valueOf(text.length()), String.valueOf(longest)));
        }
        Optional<String> problem = field.problem(value);
        if (problem.isPresent()) {
            throw new BadCell(problem.get().replaceFirst("\\.$", ""));
        }
    }
}
