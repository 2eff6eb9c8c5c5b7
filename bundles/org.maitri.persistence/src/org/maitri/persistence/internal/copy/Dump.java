package org.maitri.persistence.internal.copy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.internal.JsonText;
import org.maitri.persistence.internal.Messages;

/** The tables in a backup, on their way into a database that has them empty. */
final class Dump {

    private static final int BATCH = 500;

    private final ZipFile zip;
    private final Manifest manifest;

    private Dump(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    static Dump of(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw new ZipException(Manifest.ENTRY);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new Dump(zip, Manifest.read(in));
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** Fills the tables; what the migrations put into them is replaced. The caller ends the transaction. */
    void load(Connection connection, Progress progress) throws SQLException, IOException {
        Tables tables = Tables.of(connection);
        try (Statement statement = connection.createStatement()) {
            for (String table : tables.ordered().reversed()) {
                statement.execute("DELETE FROM " + table);
            }
        }
        progress.begin(
                Messages.get("restore.task"),
                manifest.rows().values().stream().mapToLong(Long::longValue).sum());
        long done = 0;
        for (String table : tables.ordered()) {
            ZipEntry entry = zip.getEntry(Backup.TABLES + table + ".jsonl");
            if (entry != null) {
                done = load(connection, table, entry, tables.columns(table), progress, done);
            }
        }
    }

    private long load(
            Connection connection,
            String table,
            ZipEntry entry,
            Map<String, String> types,
            Progress progress,
            long before)
            throws SQLException, IOException {
        long done = before;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8))) {
            List<String> columns = new JsonText(lines.readLine()).list();
            List<Cell> cells = columns.stream()
                    .map(column -> Cell.of(types.getOrDefault(column, "")))
                    .toList();
            String marks = "?, ".repeat(columns.size());
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + table + " ("
                    + String.join(", ", columns) + ") VALUES (" + marks.substring(0, marks.length() - 2) + ")")) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    List<String> row = new JsonText(line).list();
                    for (int i = 0; i < row.size(); i++) {
                        cells.get(i).bind(insert, i + 1, row.get(i));
                    }
                    insert.addBatch();
                    if (++done % BATCH == 0) {
                        insert.executeBatch();
                        progress.check();
                        progress.worked(done);
                    }
                }
                insert.executeBatch();
            }
        }
        return done;
    }

    /** @throws RefusedException if the database has not as many rows as the backup says */
    void compare(Connection connection) throws SQLException {
        for (Map.Entry<String, Long> table : manifest.rows().entrySet()) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + table.getKey())) {
                row.next();
                if (row.getLong(1) != table.getValue()) {
                    throw new RefusedException(
                            Messages.get("restore.count", table.getKey(), row.getLong(1), table.getValue()));
                }
            }
        }
    }
}
