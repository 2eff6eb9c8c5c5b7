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
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;

/** The kinds of database everything has to work on. */
enum Place {
    FOLDER {
        @Override
        Profile fresh() {
            return Profile.embedded("test", temporary());
        }

        @Override
        Connection sideDoor(Profile profile) throws SQLException {
            return DriverManager.getConnection(
                    "jdbc:h2:file:" + profile.folder().resolve("maitri"), "sa", "");
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
            return new Profile(
                    "test", "jdbc:postgresql://localhost:" + Server.INSTANCE.getPort() + "/" + name, "postgres");
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

    /** A folder that is gone when the program ends. */
    static Path temporary() {
        try {
            return Files.createTempDirectory(Folders.ALL, "t");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The folder that all of them are in. */
    private static final class Folders {
        private static final Path ALL = create();

        private static Path create() {
            try {
                Path all = Files.createTempDirectory("maitri-persistence");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(all)));
                return all;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private static void delete(Path folder) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
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
