package com.example.guide;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.imports.Table;
import org.maitri.spi.imports.TableReader;
import org.osgi.service.component.annotations.Component;

/** Reads the till rolls of an old cash register, lines of name and amount with a bar between. */
// guide: TableReader
@Component
public final class TillRolls implements TableReader {

    private static final String FIRST_LINE = "TILLROLL";

    @Override
    public boolean reads(String fileName, byte[] head) {
        return fileName.endsWith(".roll") && new String(head).startsWith(FIRST_LINE);
    }

    @Override
    public Table open(Path file) {
        try {
            BufferedReader lines = Files.newBufferedReader(file);
            if (!FIRST_LINE.equals(lines.readLine())) {
                lines.close();
                throw new RefusedException(Messages.get("roll.other", file));
            }
            return new Roll(lines);
        } catch (IOException unreadable) {
            throw new RefusedException(Messages.get("roll.unreadable", file), unreadable);
        }
    }

    private static final class Roll implements Table {

        private final BufferedReader lines;
        private long number = 1;

        Roll(BufferedReader lines) {
            this.lines = lines;
        }

        @Override
        public List<String> columns() {
            return List.of("Name", "Amount");
        }

        @Override
        public String description() {
            return Messages.get("roll.description");
        }

        @Override
        public Optional<Row> next() {
            try {
                String line = lines.readLine();
                number++;
                return Optional.ofNullable(line)
                        .map(text -> text.split("\\|", 2))
                        .map(this::row);
            } catch (IOException unreadable) {
                throw new RefusedException(Messages.get("roll.unreadable", number), unreadable);
            }
        }

        private Row row(String[] cells) {
            String problem = cells.length == 2 ? null : Messages.get("roll.cells", number);
            return new Row(number, List.of(cells[0], cells.length == 2 ? cells[1] : ""), List.of(), problem);
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
// guide: end
