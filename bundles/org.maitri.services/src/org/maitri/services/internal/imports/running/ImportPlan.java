package org.maitri.services.internal.imports.running;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.maitri.kernel.RefusedException;
import org.maitri.services.internal.imports.Messages;
import org.maitri.services.internal.imports.proposing.Blueprint;
import org.maitri.services.internal.imports.proposing.HeadingLanguage;
import org.maitri.services.internal.imports.values.CellReader;
import org.maitri.services.internal.imports.values.ColumnReaders;
import org.maitri.spi.exports.Exports;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.imports.Table;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;

/** A mapping made ready for the columns of one file. */
public final class ImportPlan {

    /**
     * One column of the file.
     *
     * @param money whether its cells are money
     * @param reader its place among the columns that become values, or -1
     */
    record Column(String name, String target, int reader, boolean money) {}

    private final Mapping mapping;
    private final Blueprint blueprint;
    private final List<Column> columns = new ArrayList<>();
    private final List<ImportTarget> required;
    private final ColumnReaders readers;
    private final ColumnReaders defaults;
    private final List<String> defaultTargets;
    private final boolean dayFirst;

    /** @throws RefusedException if the mapping names columns the file does not have, or targets there are not */
    public ImportPlan(Mapping mapping, List<String> fileColumns, Blueprint blueprint, ZoneId zone) {
        this.mapping = mapping;
        this.blueprint = blueprint;
        refuseMissing(fileColumns);
        List<ColumnReaders.Column> read = new ArrayList<>();
        boolean own = isOwnTable();
        for (String name : fileColumns) {
            Mapping.Column column = mapping.column(name).orElse(Mapping.Column.to(name, Mapping.ATTRIBUTE));
            Optional<ImportTarget> target = target(column);
            columns.add(new Column(
                    name,
                    target.map(ImportTarget::id).orElse(column.target()),
                    target.isPresent() ? read.size() : -1,
                    target.filter(found -> found.kind().equals(FieldKind.MONEY)).isPresent()));
            target.ifPresent(found -> read.add(new ColumnReaders.Column(column, found, blueprint.field(found), !own)));
        }
        required = blueprint.targets().stream().filter(ImportTarget::required).toList();
        refuseUnmapped(fileColumns);
        dayFirst = HeadingLanguage.writesDayFirst(fileColumns);
        readers = new ColumnReaders(read, zone, dayFirst ? Locale.UK : Locale.getDefault());
        defaultTargets = mapping.defaults().keySet().stream()
                .filter(id -> target(Mapping.Column.to(id, id)).isPresent())
                .sorted()
                .toList();
        defaults = new ColumnReaders(
                defaultTargets.stream()
                        .map(id -> {
                            ImportTarget target = blueprint.target(id).orElseThrow();
                            return new ColumnReaders.Column(Mapping.Column.to(id, id), target, blueprint.field(target));
                        })
                        .toList(),
                zone,
                Locale.getDefault());
    }

    private void refuseMissing(List<String> fileColumns) {
        List<String> missing = mapping.columns().stream()
                .filter(column -> !column.target().equals(Mapping.IGNORE)
                        && !column.target().equals(Mapping.ATTRIBUTE))
                .map(Mapping.Column::name)
                .filter(name -> !fileColumns.contains(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new RefusedException(Messages.get(
                    "mapping.missing", mapping.name(), String.join(", ", missing), String.join(", ", fileColumns)));
        }
    }

    private void refuseUnmapped(List<String> fileColumns) {
        List<String> unmapped = required.stream()
                .filter(target -> columns.stream()
                                .noneMatch(column -> column.target().equals(target.id()))
                        && mapping.defaults().getOrDefault(target.id(), "").isEmpty())
                .map(ImportTarget::label)
                .toList();
        if (!unmapped.isEmpty()) {
            throw new RefusedException(Messages.get(
                    "mapping.unmapped",
                    blueprint.type().label(),
                    String.join(", ", unmapped),
                    String.join(", ", fileColumns)));
        }
    }

    /** Empty for a column that becomes no value. What belongs to a module that is not installed becomes an attribute. */
    private Optional<ImportTarget> target(Mapping.Column column) {
        String id = column.target();
        if (id.equals(Mapping.ATTRIBUTE) || id.equals(Mapping.IGNORE) || id.equals(Mapping.KEY)) {
            return Optional.empty();
        }
        Optional<ImportTarget> target = blueprint.target(id);
        int dot = id.indexOf('.');
        boolean elsewhere =
                dot > 0 && blueprint.type().field(id.substring(0, dot)).isPresent();
        if (target.isEmpty() && !elsewhere) {
            throw new RefusedException(Messages.get(
                    "mapping.target",
                    mapping.name(),
                    column.name(),
                    id,
                    String.join(
                            ", ",
                            blueprint.targets().stream().map(ImportTarget::id).toList())));
        }
        return target;
    }

    /** @throws RefusedException if a file no longer has the columns the plan was made for */
    void requireColumnsOf(Table table, Path file) {
        if (!table.columns().equals(columns.stream().map(Column::name).toList())) {
            throw new RefusedException(Messages.get("file.changed", file));
        }
    }

    /** Takes a row into account before any is read. */
    public void learn(Table.Row row) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).reader() >= 0) {
                readers.add(columns.get(i).reader(), row.cells().get(i), row.number());
            }
        }
    }

    /** @throws RefusedException if nothing in the file tells whether the day or the month stands first in its dates */
    void requireDecidedDates(Path file) {
        if (dayFirst) {
            return;
        }
        readers.ambiguousDates().findFirst().ifPresent(found -> {
            throw new RefusedException(Messages.get(
                    "file.ambiguous-date", file, String.valueOf(found.line()), found.column(), found.cell()));
        });
    }

    /** The mapping with the order of day and month said where the file leaves it open. */
    public Mapping decided() {
        Map<String, String> patterns = readers.likelyPatterns();
        List<Mapping.Column> decided = mapping.columns().stream()
                .map(column -> patterns.containsKey(column.name())
                        ? new Mapping.Column(
                                column.name(), column.target(), patterns.get(column.name()), column.decimal())
                        : column)
                .toList();
        return new Mapping(mapping.name(), mapping.recordType(), decided, mapping.defaults());
    }

    /** What the file left open. */
    public List<String> doubts() {
        return readers.doubts();
    }

    /** To be asked after all rows were learned. */
    RowReader reader() {
        List<CellReader> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(column.reader() < 0 ? null : readers.reader(column.reader())));
        Map<String, CellReader> constants = new LinkedHashMap<>();
        for (int i = 0; i < defaultTargets.size(); i++) {
            constants.put(defaultTargets.get(i), defaults.reader(i));
        }
        return new RowReader(columns, cells, required, mapping.defaults(), constants);
    }

    /** Whether the file is a table that was exported here: it says all there is of its records, blanks included. */
    boolean isOwnTable() {
        return mapping.column(Exports.ID_COLUMN)
                .filter(column -> column.target().equals(Mapping.KEY))
                .isPresent();
    }

    /** The targets of the columns that a row leaves blank. */
    List<String> blanks(Table.Row row) {
        return IntStream.range(0, columns.size())
                .filter(index -> row.cells().get(index).isEmpty())
                .mapToObj(index -> columns.get(index).target())
                .toList();
    }

    /** A field that says the same as the key: a card's number is both. */
    Optional<Field<?>> keyField() {
        return columns.stream()
                .filter(column -> column.target().equals(Mapping.KEY))
                .findFirst()
                .flatMap(key -> blueprint.fieldNamed(key.name()))
                .filter(field ->
                        columns.stream().noneMatch(column -> column.target().equals(field.id())));
    }

    boolean mapsTo(String target) {
        return columns.stream().anyMatch(column -> column.target().equals(target));
    }

    public Mapping mapping() {
        return mapping;
    }

    Blueprint blueprint() {
        return blueprint;
    }
}
