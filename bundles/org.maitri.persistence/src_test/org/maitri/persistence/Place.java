package org.maitri.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** The kinds of database everything has to work on. */
enum Place {

    FOLDER {
        @Override
        Profile fresh() {
            return Profile.embedded("test", temporary());
        }

        @Override
        Connection sideDoor(Profile profile) throws SQLException {
            return DriverManager.getConnection("jdbc:h2:file:" + profile.folder().resolve("maitri"), "sa", "");
        }
    },
    MEMORY {
        @Override
        Profile fresh() {
            return Profile.inMemory("test" + UUID.randomUUID());
        }

        @Override
        Connection sideDoor(Profile profile) throws SQLException {
            return DriverManager.getConnection("jdbc:h2:" + profile.url(), "sa", "");
        }
    },
    SERVER {
        @Override
        Profile fresh() {
            String name = "test_" + UUID.randomUUID().toString().replace('-', '_');
            try (Connection connection = Server.INSTANCE.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
            return new Profile("test", "jdbc:postgresql://localhost:" + Server.INSTANCE.getPort() + "/" + name, "postgres");
        }

        @Override
        Connection sideDoor(Profile profile) throws SQLException {
            return DriverManager.getConnection(profile.url(), "postgres", "");
        }
    };

    /** A profile whose database is empty. */
    abstract Profile fresh();

    /** A connection past everything. */
    abstract Connection sideDoor(Profile profile) throws SQLException;

    static Path temporary() {
        try {
            Path folder = Files.createTempDirectory("maitri-persistence");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One server for all tests of the program; it ends with it. */
    private static final class Server {
        private static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
