package org.maitri.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.maitri.testserver.TestServer;

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
            return new Profile("test", TestServer.database(), TestServer.USER);
        }

        @Override
        Connection sideDoor(Profile profile) throws SQLException {
            return DriverManager.getConnection(profile.url(), TestServer.USER, "");
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
}
