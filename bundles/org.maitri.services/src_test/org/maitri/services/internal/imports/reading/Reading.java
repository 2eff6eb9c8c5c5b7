package org.maitri.services.internal.imports.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maitri.spi.imports.Table;

/** What is read from a file. */
record Reading(List<String> columns, List<Table.Row> rows, long skipped, String description) {

    static Reading of(Path file) {
        try (CountedTable table = new CsvTableReader().open(file)) {
            List<Table.Row> rows = new ArrayList<>();
            for (Optional<Table.Row> row = table.next(); row.isPresent(); row = table.next()) {
                rows.add(row.get());
            }
            return new Reading(table.columns(), rows, table.skipped(), table.description());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Reading of(Path folder, String text) {
        return of(folder, text, StandardCharsets.UTF_8);
    }

    static Reading of(Path folder, String text, Charset charset) {
        return of(folder, text.getBytes(charset));
    }

    static Reading of(Path folder, byte[] bytes) {
        return of(file(folder, bytes));
    }

    static Path file(Path folder, byte[] bytes) {
        try {
            return Files.write(folder.resolve("file.csv"), bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    List<List<String>> cells() {
        return rows.stream().map(Table.Row::cells).toList();
    }
}
