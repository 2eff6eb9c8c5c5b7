package org.maitri.persistence.internal.erase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.internal.audit.DatabaseFault;
import org.maitri.persistence.internal.unit.EntityShape;
import org.maitri.persistence.internal.unit.EntityShapes;
import org.maitri.spi.privacy.Eraser.Missing;

/**
 * The keys, nothing else, of what was erased, in files beside the databases: a backup that is restored does not take them back,
 * so that what it brings again is noticed.
 */
public final class ErasureRegister {

    private final List<Path> files;

    public ErasureRegister(List<Path> files) {
        this.files = List.copyOf(files);
    }

    void add(UUID certificate, String number, List<RecordRef> erased) {
        String line = certificate + "\t" + number + "\t" + Instant.now().truncatedTo(ChronoUnit.SECONDS) + "\t"
                + erased.stream().map(RecordRef::toString).collect(Collectors.joining(" ")) + "\n";
        for (Path file : files) {
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private record Entry(String number, String at, List<RecordRef> records) {}

    private Map<UUID, Entry> entries() {
        Map<UUID, Entry> entries = new LinkedHashMap<>();
        for (Path file : files) {
            try {
                if (Files.exists(file)) {
                    for (String line : Files.readAllLines(file)) {
                        String[] cells = line.split("\t", -1);
                        if (cells.length == 4) {
                            entries.put(
                                    UUID.fromString(cells[0]),
                                    new Entry(cells[1], cells[2], JdbcEraser.refs(cells[3])));
                        }
                    }
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return entries;
    }

    /** Erased records that are in the database again. */
    List<Missing> returned(Connection connection, EntityShapes shapes) {
        List<Missing> found = new ArrayList<>();
        entries().forEach((certificate, entry) -> {
            List<RecordRef> here = entry.records().stream()
                    .filter(record -> shapes.of(record.type())
                            .filter(shape -> exists(connection, shape, record.id()))
                            .isPresent())
                    .toList();
            if (!here.isEmpty()) {
                found.add(new Missing(certificate, entry.number(), entry.at(), here));
            }
        });
        return found;
    }

    private static boolean exists(Connection connection, EntityShape shape, UUID id) {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT 1 FROM " + shape.table() + " WHERE id = ?")) {
            query.setObject(1, id);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        } catch (SQLException failed) {
            throw new DatabaseFault(failed);
        }
    }
}
