package org.maitri.persistence.internal.copy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.internal.JsonText;
import org.maitri.persistence.internal.Messages;
import org.maitri.persistence.internal.audit.DatabaseFault;
import org.maitri.persistence.internal.store.Store;
import org.maitri.persistence.internal.work.TransactionalDatabase;

/**
 * Writes a backup: a zip with a manifest, every table as lines of JSON, which any kind of database can be restored from, and
 * for an embedded database its own files too.
 */
public final class Backup {

    static final String NATIVE = "database.zip";
    static final String TABLES = "tables/";

    private final TransactionalDatabase database;
    private final Store store;

    public Backup(TransactionalDatabase database, Store store) {
        this.database = database;
        this.store = store;
    }

    /** @throws RefusedException if the file cannot be written */
    public void write(Path file, Progress progress) {
        Path target = file.toAbsolutePath();
        Path part = target.resolveSibling(target.getFileName() + ".part");
        Path own = target.resolveSibling(target.getFileName() + ".database");
        try {
            if (target.getParent() != null) {
                Files.createDirectories(target.getParent());
            }
            database.whileNothingIsCommitted(() -> write(part, own, progress));
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | UncheckedIOException failed) {
            throw new RefusedException(Messages.get("backup.failed", target, failed.getMessage()), failed);
        } finally {
            delete(part);
            delete(own);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException busy) {
            System.getLogger(Backup.class.getName()).log(System.Logger.Level.INFO, "Left behind: " + file, busy);
        }
    }

    private void write(Path part, Path own, Progress progress) {
        database.read(
                work -> {
                    try (OutputStream out = Files.newOutputStream(part);
                            ZipOutputStream zip = new ZipOutputStream(out)) {
                        Connection connection = database.connection();
                        Map<String, Long> rows = tables(connection, zip, progress);
                        if (store.copyTo(own)) {
                            zip.putNextEntry(new ZipEntry(NATIVE));
                            Files.copy(own, zip);
                            zip.closeEntry();
                        }
                        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
                        zip.write(new Manifest(Instant.now(), rows, schema(connection))
                                .write()
                                .getBytes(StandardCharsets.UTF_8));
                        zip.closeEntry();
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    } catch (SQLException failed) {
                        throw new DatabaseFault(failed);
                    }
                    return null;
                },
                progress);
    }

    private static Map<String, Long> tables(Connection connection, ZipOutputStream zip, Progress progress)
            throws SQLException, IOException {
        Tables tables = Tables.of(connection);
        progress.begin(Messages.get("backup.task"), tables.ordered().size());
        Map<String, Long> rows = new TreeMap<>();
        for (String table : tables.ordered()) {
            Map<String, String> columns = tables.columns(table);
            zip.putNextEntry(new ZipEntry(TABLES + table + ".jsonl"));
            line(zip, columns.keySet().toArray(String[]::new));
            rows.put(table, new RowReader(connection, progress).read(table, columns, row -> line(zip, row)));
            zip.closeEntry();
            progress.worked(rows.size());
        }
        return rows;
    }

    private static void line(OutputStream out, String[] row) {
        try {
            out.write((JsonText.list(row) + '\n').getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Map<String, Integer> schema(Connection connection) throws SQLException {
        Map<String, Integer> versions = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT module, MAX(version) FROM maitri_schema GROUP BY module")) {
            while (row.next()) {
                versions.put(row.getString(1), row.getInt(2));
            }
        }
        return versions;
    }
}
