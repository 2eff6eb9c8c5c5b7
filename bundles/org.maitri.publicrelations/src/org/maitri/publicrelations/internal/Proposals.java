package org.maitri.publicrelations.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.imports.Mapping.Column;
import org.maitri.spi.imports.Sample;

/** What all imports of this module put right in a proposed mapping. */
final class Proposals {

    /** Columns that only count the rows of a file: another file counts them from one again. */
    private static final Set<String> ROW_COUNTERS = Set.of(
            "",
            "rownames",
            "row",
            "row names",
            "rowname",
            "index",
            "no",
            "nr",
            "#",
            "sr no",
            "s no",
            "serial",
            "column 1",
            "unnamed 0",
            "x");

    private Proposals() {}

    /** The proposal with counters of rows and repeated values no longer taken for keys. */
    static Mapping withTrueKeys(Sample sample, Mapping proposed) {
        List<Column> columns = new ArrayList<>();
        for (Column column : proposed.columns()) {
            boolean falseKey =
                    column.target().equals(Mapping.KEY) && (isRowCounter(column.name()) || !identifies(sample, column));
            columns.add(falseKey ? Column.to(column.name(), Mapping.ATTRIBUTE) : column);
        }
        return new Mapping(proposed.name(), proposed.recordType(), columns, proposed.defaults());
    }

    /** The proposal with a column of such a name for the key, if it has none and the column can be one. */
    static Mapping keyed(Sample sample, Mapping mapping, Set<String> names) {
        if (mapping.columns().stream().anyMatch(each -> each.target().equals(Mapping.KEY))) {
            return mapping;
        }
        Optional<Column> key = mapping.columns().stream()
                .filter(column -> column.target().equals(Mapping.ATTRIBUTE)
                        && names.contains(plain(column.name()))
                        && identifies(sample, column))
                .findFirst();
        List<Column> columns = mapping.columns().stream()
                .map(column ->
                        key.isPresent() && column.equals(key.get()) ? Column.to(column.name(), Mapping.KEY) : column)
                .toList();
        return new Mapping(mapping.name(), mapping.recordType(), columns, mapping.defaults());
    }

    static Mapping with(Mapping mapping, Map<String, String> defaults) {
        return new Mapping(mapping.name(), mapping.recordType(), mapping.columns(), defaults);
    }

    /** Lower case, words separated by single blanks. */
    static String plain(String heading) {
        return heading.replace('\u00A0', ' ')
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}#]+", " ")
                .strip();
    }

    private static boolean isRowCounter(String heading) {
        return ROW_COUNTERS.contains(plain(heading));
    }

    /** Whether no value of a column is missing or comes twice, and none was cut to an exponent by a spreadsheet. */
    static boolean identifies(Sample sample, Column column) {
        List<String> values = values(sample, column);
        return !values.isEmpty()
                && values.size() == sample.rows().size()
                && new HashSet<>(values).size() == values.size()
                && values.stream().noneMatch(value -> value.matches("\\d(\\.\\d+)?E\\+\\d+"));
    }

    static List<String> values(Sample sample, Column column) {
        int index = sample.columns().indexOf(column.name());
        return index < 0 ? List.of() : sample.values(index);
    }
}
