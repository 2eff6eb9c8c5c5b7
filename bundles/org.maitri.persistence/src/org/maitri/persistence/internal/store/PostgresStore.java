package org.maitri.persistence.internal.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.PasswordMissing;
import org.maitri.persistence.PasswordSource;
import org.maitri.persistence.Profile;
import org.maitri.persistence.internal.Messages;
import org.maitri.persistence.internal.unit.PostgresMoments;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server of a team. */
public final class PostgresStore implements Store {

    /** Any number that only Maitri uses as an advisory lock. */
    private static final long SCHEMA_LOCK = 0x4D616974726931L;

    private static final int READING = 8;
    private static final int WRITING = 6;

    /** What servers answer to a user without a password, or with a wrong one. */
    private static final Set<String> PASSWORD_STATES = Set.of("08004", "28P01");

    private final Profile profile;
    private final String user;
    /** Kept apart from those that write, because to change a connection's isolation takes a question to the server. */
    private final HikariDataSource reading;

    private final HikariDataSource writing;

    private PostgresStore(Profile profile, String user, HikariDataSource reading, HikariDataSource writing) {
        this.profile = profile;
        this.user = user;
        this.reading = reading;
        this.writing = writing;
    }

    /** @throws RefusedException if the server cannot be reached or does not let the user in */
    public static PostgresStore open(Profile profile, PasswordSource passwords) {
        PGSimpleDataSource server = ServerAddress.of(profile.url()).source();
        String user = userOf(profile, server);
        server.setUser(user);
        Optional<char[]> known = passwords.password(profile);
        known.ifPresent(password -> {
            server.setPassword(new String(password));
            Arrays.fill(password, ' ');
        });
        try {
            HikariDataSource reading = pool(server, "maitri-read", READING, "TRANSACTION_REPEATABLE_READ", true);
            HikariDataSource writing = pool(server, "maitri-write", WRITING, "TRANSACTION_READ_COMMITTED", false);
            return new PostgresStore(profile, user, reading, writing);
        } catch (HikariPool.PoolInitializationException refused) {
            if (saysPassword(refused)) {
                String key = known.isEmpty() ? "open.password" : "open.password.wrong";
                throw new RefusedException(
                        Messages.get(key, profile.url(), user), new PasswordMissing(profile, refused));
            }
            throw new RefusedException(Messages.get("open.failed", profile.url(), reason(refused)), refused);
        }
    }

    private static HikariDataSource pool(
            DataSource server, String name, int connections, String isolation, boolean readOnly) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(server);
        config.setPoolName(name);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(readOnly ? 1 : 0);
        config.setConnectionTimeout(15_000);
        config.setKeepaliveTime(120_000);
        config.setAutoCommit(false);
        config.setTransactionIsolation(isolation);
        config.setReadOnly(readOnly);
        return new HikariDataSource(config);
    }

    private static boolean saysPassword(Throwable refused) {
        return causes(refused)
                .anyMatch(cause -> cause instanceof SQLException sql && PASSWORD_STATES.contains(sql.getSQLState()));
    }

    private static Stream<Throwable> causes(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause);
    }

    private static String reason(Throwable refused) {
        return causes(refused)
                .filter(UnknownHostException.class::isInstance)
                .findFirst()
                .map(unknown -> Messages.get("open.host", unknown.getMessage()))
                .orElseGet(() -> (refused.getCause() == null ? refused : refused.getCause()).getMessage());
    }

    /** The user whom the profile names, or else its URL. */
    private static String userOf(Profile profile, PGSimpleDataSource server) {
        if (!profile.user().isBlank()) {
            return profile.user();
        }
        return server.getUser() == null ? System.getProperty("user.name") : server.getUser();
    }

    @Override
    public Connection connect(boolean readOnly) throws SQLException {
        return (readOnly ? reading : writing).getConnection();
    }

    @Override
    public Profile profile() {
        return profile;
    }

    @Override
    public String platform() {
        return PostgresMoments.class.getName();
    }

    @Override
    public String actor() {
        return user;
    }

    @Override
    public void lockSchema(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_xact_lock(" + SCHEMA_LOCK + ")");
        }
    }

    /** Schema changes are part of the transaction here. */
    @Override
    public SafeCopy copyBeforeMigration() {
        return SafeCopy.ROLLED_BACK;
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        connection.commit();
    }

    @Override
    public void committed(boolean large) {}

    @Override
    public boolean copyTo(Path zip) {
        return false;
    }

    /** Others work here too, and need the indexes. */
    @Override
    public Aside setIndexesAside(List<String> tables, long rows) {
        return Aside.NONE;
    }

    @Override
    public void close() {
        writing.close();
        reading.close();
    }
}
