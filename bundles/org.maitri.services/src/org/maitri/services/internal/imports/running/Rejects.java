package org.maitri.services.internal.imports.running;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maitri.kernel.RefusedException;
import org.maitri.services.internal.imports.Messages;
import org.maitri.services.internal.imports.proposing.Proposer;
import org.maitri.services.internal.imports.reading.FormulaGuard;
import org.maitri.spi.imports.Table;

/** Repeats the refused rows with their reasons in a file, which appears when the import is done, if there are any. */
final class Rejects implements AutoCloseable {

    private final Path file;
    private final List<String> columns;
    private Path part;
    private CsvWriter writer;

    Rejects(Path file, List<String> columns) {
        this.file = file;
        this.columns = columns;
    }

    /** Beside the imported file, or, where nothing may be written there, in the person's home. */
    static Path beside(Path imported) {
        String name = imported.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String rejects = (dot > 0 ? name.substring(0, dot) : name) + ".rejects.csv";
        Path folder = imported.toAbsolutePath().getParent();
        return (Files.isWritable(folder) ? folder : Path.of(System.getProperty("user.home"))).resolve(rejects);
    }

    /** @throws RefusedException if it cannot be written */
    void add(Table.Row row, String reason) {
        try {
            if (writer == null) {
                begin();
            }
            write(row.cells(), String.valueOf(row.number()), reason);
        } catch (IOException | UncheckedIOException failed) {
            throw refused(failed);
        }
    }

    private RefusedException refused(Exception failed) {
        return new RefusedException(Messages.get("rejects.unwritable", file, failed.getMessage()), failed);
    }

    private void begin() throws IOException {
        part = Files.createTempFile(file.toAbsolutePath().getParent(), ".rejects", ".part");
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
        out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        write(columns, Proposer.REJECT_LINE, Proposer.REJECT_REASON);
    }

    private void write(List<String> cells, String line, String reason) {
        List<String> all = new ArrayList<>(cells.size() + 2);
        cells.forEach(cell -> all.add(FormulaGuard.protect(FormulaGuard.unprotect(cell))));
        all.add(line);
        all.add(FormulaGuard.protect(reason));
        writer.writeRecord(all);
    }

    /** Writes what is left. @throws RefusedException if that fails */
    void complete() {
        if (writer != null) {
            try {
                writer.close();
            } catch (IOException | UncheckedIOException failed) {
                throw refused(failed);
            }
        }
    }

    /** Puts the file where it belongs. */
    Optional<Path> publish() {
        if (part == null) {
            return Optional.empty();
        }
        Path written = part;
        try {
            move(written);
            part = null;
            return Optional.of(file);
        } catch (IOException failed) {
            part = null;
            return Optional.of(written);
        }
    }

    private void move(Path written) throws IOException {
        try {
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException other) {
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Leaves nothing behind of a file that was not published. */
    @Override
    public void close() throws IOException {
        if (part != null) {
            try {
                writer.close();
            } catch (IOException | UncheckedIOException alreadyTold) {
                System.getLogger(Rejects.class.getName())
                        .log(System.Logger.Level.DEBUG, "Rejects not closed", alreadyTold);
            }
            Files.deleteIfExists(part);
        }
    }
}
