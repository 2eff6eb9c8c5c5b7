package org.maitri.persistence.internal.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.Profile;
import org.maitri.persistence.internal.Messages;

/**
 * An embedded H2 database, in a folder or in memory. What is committed is in the operating system's hands at once
 * ({@code CHECKPOINT}) and on the disk at most two seconds later.
 */
public final class H2Store implements Store {

    public static final String FILE = "maitri";

    /** The file that tells, also after a crash, that the database is to be written anew. */
    private static final String ANEW = "write-anew";

    static final int LOCK_TIMEOUT_MILLIS = 10_000;

    /**
     * With a {@code WRITE_DELAY} H2 uses the space of what was changed again; with none its file only grows. Small pages,
     * because an import touches pages of every index at random and each of them is written anew.
     */
    private static final String SETTINGS = ";WRITE_DELAY=2000;PAGE_SIZE=4096;CACHE_SIZE=65536;QUERY_CACHE_SIZE=64"
            + ";OPTIMIZE_REUSE_RESULTS=FALSE;TIME ZONE=UTC;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT="
            + LOCK_TIMEOUT_MILLIS;

    private final Profile profile;
    private final JdbcDataSource source;
    private final KeptConnections reading;
    private final KeptConnections writing;
    private final Connection anchor;
    private final DiskFlusher flusher;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicBoolean indexesRest = new AtomicBoolean();

    private H2Store(Profile profile, JdbcDataSource source) throws SQLException {
        this.profile = profile;
        this.source = source;
        anchor = source.getConnection();
        reading = new KeptConnections(source, Connection.TRANSACTION_REPEATABLE_READ);
        writing = new KeptConnections(source, Connection.TRANSACTION_READ_COMMITTED);
        flusher = new DiskFlusher(anchor);
    }

    /** @throws RefusedException if the folder is no safe place, or another program has the database open */
    public static H2Store open(Profile profile) {
        if (profile.isEmbedded()) {
            Place.prepare(profile.folder());
        }
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url(profile));
        source.setUser("sa");
        source.setPassword("");
        try {
            H2Store store = new H2Store(profile, source);
            IndexesAside.putBack(source);
            return store;
        } catch (SQLException refused) {
            if (refused.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                throw new RefusedException(Messages.get("open.elsewhere", profile.url()), refused);
            }
            FullDisk.refuse(refused, profile);
            throw new RefusedException(Messages.get("open.failed", profile.url(), refused.getMessage()), refused);
        }
    }

    private static String url(Profile profile) {
        return profile.isInMemory()
                ? "jdbc:h2:" + profile.url() + SETTINGS
                : "jdbc:h2:file:" + profile.folder().resolve(FILE).toString().replace(";", "\\;") + SETTINGS;
    }

    public static Path file(Path folder) {
        return folder.resolve(FILE + ".mv.db");
    }

    /** Replaces a database file by the one in a zip that {@link #copyTo} made. */
    public static void unpack(Path zip, Path file) throws IOException {
        FolderCopy.unpack(zip, file);
    }

    @Override
    public Connection connect(boolean readOnly) throws SQLException {
        return (readOnly ? reading : writing).take();
    }

    @Override
    public Profile profile() {
        return profile;
    }

    @Override
    public String platform() {
        return "org.eclipse.persistence.platform.database.H2Platform";
    }

    @Override
    public String actor() {
        return System.getProperty("user.name", "unknown");
    }

    /** The lock of the file already keeps other programs out, and this one migrates before anything else is let in. */
    @Override
    public void lockSchema(Connection connection) {}

    @Override
    public SafeCopy copyBeforeMigration() throws SQLException {
        if (profile.isInMemory()) {
            return SafeCopy.ROLLED_BACK;
        }
        try {
            return FolderCopy.take(this);
        } catch (IOException denied) {
            throw new RefusedException(Messages.get("migration.nobackup", profile.url(), denied.getMessage()), denied);
        }
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        connection.commit();
        if (profile.isEmbedded()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("CHECKPOINT");
            }
        }
    }

    @Override
    public void committed(boolean large) {
        if (profile.isEmbedded()) {
            flusher.committed(large);
        }
        if (indexesRest.compareAndSet(true, false) && !IndexesAside.putBack(source)) {
            indexesRest.set(true);
        }
    }

    @Override
    public boolean copyTo(Path zip) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement backup = connection.prepareStatement("BACKUP TO ?")) {
            backup.setString(1, zip.toString());
            backup.execute();
        }
        return Files.exists(zip);
    }

    @Override
    public Aside setIndexesAside(List<String> tables, long rows) {
        return IndexesAside.of(tables, rows, source, () -> indexesRest.set(true));
    }

    @Override
    public void close() {
        if (!profile.isEmbedded() || closed.get()) {
            close("SHUTDOWN");
            return;
        }
        Path mark = profile.folder().resolve(ANEW);
        boolean anew = wasteful() || Files.exists(mark);
        boolean written = close(anew ? "SHUTDOWN COMPACT" : "SHUTDOWN");
        if (!written) {
            return; // a disk may be full: what was erased is still in the file, and the mark says so
        }
        try {
            Files.deleteIfExists(mark);
        } catch (IOException stays) {
            System.getLogger(H2Store.class.getName())
                    .log(System.Logger.Level.DEBUG, "Written anew next time too", stays);
        }
    }

    /** What H2 gives free stays readable in the file until something is written over it. */
    @Override
    public void writeAnewWhenClosed() {
        if (profile.isEmbedded()) {
            try {
                Files.writeString(profile.folder().resolve(ANEW), "");
            } catch (IOException denied) {
                throw new UncheckedIOException(denied);
            }
        }
    }

    private boolean wasteful() {
        try {
            return Waste.isWorthTheTime(anchor);
        } catch (SQLException unknown) {
            System.getLogger(H2Store.class.getName()).log(System.Logger.Level.DEBUG, "Size of the file", unknown);
            return false;
        }
    }

    /** Closes without writing anything more, because the files are about to be replaced. */
    void abandon() {
        close("SHUTDOWN IMMEDIATELY");
    }

    /** @return whether it was closed by this, and as was asked */
    private boolean close(String how) {
        if (!closed.compareAndSet(false, true)) {
            return false;
        }
        flusher.close();
        reading.close();
        writing.close();
        try (Connection last = anchor;
                Statement statement = last.createStatement()) {
            statement.execute(how);
            return true;
        } catch (SQLException alreadyClosed) {
            System.getLogger(H2Store.class.getName()).log(System.Logger.Level.DEBUG, "Closing H2", alreadyClosed);
            return false;
        }
    }
}
