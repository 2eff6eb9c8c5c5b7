package org.maitri.persistence.internal.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The backup an embedded database gets before its schema is changed; the last three are kept. */
final class FolderCopy implements Store.SafeCopy {

    private static final int KEPT = 3;

    private final H2Store store;
    private final Path zip;

    private FolderCopy(H2Store store, Path zip) {
        this.store = store;
        this.zip = zip;
    }

    static FolderCopy take(H2Store store) throws SQLException, IOException {
        Path folder = Files.createDirectories(store.profile().folder().resolve("backups"));
        if (empty(store)) {
            return new FolderCopy(store, null);
        }
        String moment = Instant.now().toString().replace(":", "").replace(".", "");
        Path zip = folder.resolve("before-migration-" + moment + ".zip");
        store.copyTo(zip);
        return new FolderCopy(store, zip);
    }

    private static boolean empty(H2Store store) throws SQLException {
        try (Connection connection = store.connect(true);
                Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery(
                        "SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC'")) {
            tables.next();
            return tables.getLong(1) == 0;
        }
    }

    @Override
    public void restore() {
        store.abandon();
        Path file = H2Store.file(store.profile().folder());
        try {
            if (zip == null) {
                Files.deleteIfExists(file);
            } else {
                unpack(zip, file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("The backup is in " + zip, failed);
        }
    }

    /** Replaces the database file by the one in a zip that H2 made. */
    static void unpack(Path zip, Path file) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".restored");
        try (ZipFile packed = new ZipFile(zip.toFile())) {
            ZipEntry entry = packed.stream()
                    .filter(candidate -> candidate.getName().endsWith(".mv.db"))
                    .findFirst()
                    .orElseThrow(() -> new IOException(zip + " holds no database"));
            try (InputStream in = packed.getInputStream(entry)) {
                Files.copy(in, fresh, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void forget() {
        if (zip == null) {
            return;
        }
        try (Stream<Path> files = Files.list(zip.getParent())) {
            List<Path> old = files.filter(file -> file.getFileName().toString().startsWith("before-migration-"))
                    .sorted(Comparator.reverseOrder())
                    .skip(KEPT)
                    .toList();
            for (Path file : old) {
                Files.deleteIfExists(file);
            }
        } catch (IOException busy) {
            System.getLogger(FolderCopy.class.getName()).log(System.Logger.Level.INFO, "Old backups stay", busy);
        }
    }
}
