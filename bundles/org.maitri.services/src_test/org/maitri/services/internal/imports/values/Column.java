package org.maitri.services.internal.imports.values;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;

/** A column of cells that is read as values of one kind. */
final class Column {

    private final ColumnReaders readers;
    private final CellReader reader;

    private Column(
            ImportTarget target, Field<?> field, String pattern, String decimal, Locale locale, String... cells) {
        readers = new ColumnReaders(
                List.of(new ColumnReaders.Column(
                        new Mapping.Column("X", target.id(), pattern, decimal), target, Optional.ofNullable(field))),
                ZoneId.of("Europe/Berlin"),
                locale);
        for (String cell : cells) {
            readers.add(0, cell, 2);
        }
        reader = readers.reader(0);
    }

    static Column of(FieldKind kind, String... cells) {
        return new Column(ImportTarget.of("x", "X", kind), null, null, null, Locale.GERMANY, cells);
    }

    static Column of(Locale locale, FieldKind kind, String... cells) {
        return new Column(ImportTarget.of("x", "X", kind), null, null, null, locale, cells);
    }

    /** A column beside another one of the same kind. */
    static Column beside(FieldKind kind, String other, String... cells) {
        ColumnReaders both = new ColumnReaders(
                List.of(reading(kind, "X"), reading(kind, "Y")), ZoneId.of("Europe/Berlin"), Locale.GERMANY);
        for (String cell : cells) {
            both.add(0, cell, 2);
        }
        both.add(1, other, 2);
        return new Column(both);
    }

    private static ColumnReaders.Column reading(FieldKind kind, String name) {
        return new ColumnReaders.Column(
                Mapping.Column.to(name, "x"), ImportTarget.of("x", "X", kind), Optional.empty());
    }

    private Column(ColumnReaders readers) {
        this.readers = readers;
        reader = readers.reader(0);
    }

    static Column of(ImportTarget target, Field<?> field) {
        return new Column(target, field, null, null, Locale.GERMANY);
    }

    static Column pattern(FieldKind kind, String pattern) {
        return new Column(ImportTarget.of("x", "X", kind), null, pattern, null, Locale.GERMANY);
    }

    static Column decimal(FieldKind kind, String decimal) {
        return new Column(ImportTarget.of("x", "X", kind), null, null, decimal, Locale.GERMANY);
    }

    Object read(String cell) {
        try {
            return reader.read(cell);
        } catch (BadCell bad) {
            return "bad: " + bad.getMessage();
        }
    }

    List<String> doubts() {
        return readers.doubts();
    }
}
