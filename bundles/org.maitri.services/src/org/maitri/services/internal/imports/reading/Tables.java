package org.maitri.services.internal.imports.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.maitri.spi.imports.Sample;
import org.maitri.spi.imports.Table;
import org.maitri.spi.imports.TableReader;

/** Opens files with the reader that knows them; text is the last resort. */
public final class Tables {

    private static final int SAMPLE_ROWS = 1000;
    private static final long SAMPLE_LENGTH = 4L << 20;

    private final List<TableReader> readers;
    private final TableReader text = new CsvTableReader();

    public Tables(List<TableReader> readers) {
        this.readers = Stream.concat(readers.stream(), Stream.of(new WorkbookTableReader()))
                .toList();
    }

    /** @throws org.maitri.kernel.RefusedException if it cannot be read as a table */
    public Table open(Path file) {
        return reader(file).open(file);
    }

    /** @param sheet which of several tables; empty for the first */
    public Table open(Path file, Optional<String> sheet) {
        TableReader reader = reader(file);
        return sheet.isPresent() ? reader.open(file, sheet.get()) : reader.open(file);
    }

    /** The names of a file's tables where it has several. */
    public List<String> sheets(Path file) {
        return reader(file).sheets(file);
    }

    private TableReader reader(Path file) {
        byte[] head = TextFile.head(file);
        String name = file.getFileName().toString();
        return readers.stream()
                .filter(reader -> reader.reads(name, head))
                .findFirst()
                .orElse(text);
    }

    /** The first rows. */
    public static Sample sample(Path file, Table table) {
        List<List<String>> rows = new ArrayList<>();
        long length = 0;
        Optional<Table.Row> row = table.next();
        while (row.isPresent()) {
            if (row.get().problem() == null) {
                rows.add(row.get().cells());
                length += row.get().cells().stream().mapToLong(String::length).sum();
            }
            row = rows.size() < SAMPLE_ROWS && length < SAMPLE_LENGTH ? table.next() : Optional.empty();
        }
        return new Sample(file.getFileName().toString(), table.columns(), rows);
    }
}
