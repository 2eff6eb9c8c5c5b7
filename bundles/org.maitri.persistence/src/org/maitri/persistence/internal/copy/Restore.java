package org.maitri.persistence.internal.copy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.Profile;
import org.maitri.persistence.internal.Messages;
import org.maitri.persistence.internal.schema.Migrator;
import org.maitri.persistence.internal.schema.SchemaPlan;
import org.maitri.persistence.internal.store.H2Store;
import org.maitri.persistence.internal.store.Store;

/** Brings a backup back: first beside the place it is for, and into it only when its rows were counted there. */
public final class Restore {

    private final SchemaPlan plan;
    private final Path backup;
    private final Progress progress;

    public Restore(SchemaPlan plan, Path backup, Progress progress) {
        this.plan = plan;
        this.backup = backup;
        this.progress = progress;
    }

    /** @param replace whether a database that is there is moved aside; otherwise it is a reason to refuse */
    public void into(Profile profile, boolean replace) {
        read(dump -> {
            Path file = H2Store.file(profile.folder());
            if (Files.exists(file) && !replace) {
                throw new RefusedException(Messages.get("restore.notempty", profile.url()));
            }
            H2Store.open(profile).close();
            Path beside = Files.createTempDirectory(profile.folder(), "restoring-");
            try {
                fill(dump, beside);
                progress.check();
                if (replace && Files.exists(file)) {
                    String moment = Instant.now().toString().replaceAll("[:.]", "");
                    Files.move(file, file.resolveSibling("maitri-replaced-" + moment + ".mv.db"));
                }
                Files.move(
                        H2Store.file(beside),
                        file,
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
            } finally {
                delete(beside);
            }
        });
    }

    private void fill(Dump dump, Path folder) throws IOException, SQLException {
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            ZipEntry own = zip.getEntry(Backup.NATIVE);
            if (own != null) {
                Path files = folder.resolve(Backup.NATIVE);
                try (InputStream in = zip.getInputStream(own)) {
                    Files.copy(in, files);
                }
                H2Store.unpack(files, H2Store.file(folder));
            }
            try (Store store = H2Store.open(Profile.embedded("restore", folder));
                    Connection connection = store.connect(false)) {
                if (own == null) {
                    create(dump, connection, store.actor());
                }
                dump.compare(connection);
                store.commit(connection);
                store.committed(true);
            }
        }
    }

    private void create(Dump dump, Connection connection, String actor) throws SQLException, IOException {
        new Migrator(plan.upTo(dump.manifest().schema())).createIn(connection, actor);
        dump.load(connection, progress);
    }

    /** Into a server's database that has nothing of Maitri yet; all in one transaction. */
    public void into(Store server) {
        read(dump -> {
            try (Connection connection = server.connect(false)) {
                server.lockSchema(connection);
                if (Tables.of(connection).ordered().contains("maitri_schema")) {
                    throw new RefusedException(
                            Messages.get("restore.notempty", server.profile().url()));
                }
                try {
                    create(dump, connection, server.actor());
                    dump.compare(connection);
                    server.commit(connection);
                } finally {
                    connection.rollback();
                }
            }
        });
    }

    private interface Step {
        void run(Dump dump) throws IOException, SQLException;
    }

    private void read(Step step) {
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            step.run(Dump.of(zip));
        } catch (ZipException other) {
            throw new RefusedException(Messages.get("restore.other", backup), other);
        } catch (IOException | SQLException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            progress.check();
            throw new RefusedException(Messages.get("restore.failed", backup, damaged.getMessage()), damaged);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : all) {
                Files.deleteIfExists(file);
            }
        }
    }
}
