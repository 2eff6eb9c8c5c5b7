package org.maitri.services.internal.duplicates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.maitri.spi.duplicates.Trait;

/** The folders of one record type's scans: the newest that is complete counts, the others go. */
final class Snapshots {

    private static final Logger LOG = Logger.getLogger(Snapshots.class.getName());

    private final Path folder;
    private final List<Trait> traits;
    private Path current;

    /** Writes a snapshot into a folder. */
    @FunctionalInterface
    interface Taking {

        void into(Path folder) throws IOException;
    }

    Snapshots(Path folder, List<Trait> traits) {
        this.folder = folder;
        this.traits = traits;
    }

    Optional<Snapshot> newest() {
        try (Stream<Path> kept = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            for (Path candidate : kept.sorted(Comparator.reverseOrder()).toList()) {
                Optional<Snapshot> known = Snapshot.open(candidate, traits);
                if (known.isPresent()) {
                    current = candidate;
                    return known;
                }
            }
        } catch (IOException | RuntimeException damaged) {
            LOG.log(Level.WARNING, "The last scan for duplicates cannot be read; they are looked for again", damaged);
        }
        return Optional.empty();
    }

    /** A new one; {@link #deleteOthers} once nothing reads from the others any more. If it fails nothing of it stays. */
    Snapshot take(Taking taking) throws IOException {
        Path next = Files.createDirectories(folder.resolve("%016x".formatted(System.currentTimeMillis())));
        try {
            taking.into(next);
        } catch (RuntimeException | IOException failed) {
            delete(next);
            throw failed;
        }
        current = next;
        return Snapshot.open(next, traits).orElseThrow();
    }

    void deleteAll() throws IOException {
        current = null;
        deleteOthers();
    }

    void deleteOthers() throws IOException {
        try (Stream<Path> all = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            all.filter(other -> !other.equals(current)).forEach(Snapshots::delete);
        }
    }

    private static void delete(Path tree) {
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException kept) {
            LOG.log(Level.FINE, "Not deleted, the next scan tries again: " + tree, kept);
        }
    }
}
