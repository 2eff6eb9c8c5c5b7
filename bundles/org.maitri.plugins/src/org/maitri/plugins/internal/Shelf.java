package org.maitri.plugins.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.maitri.kernel.RefusedException;

/**
 * The person's folder of plug-ins. Each lies in a folder of its own that is complete once its facts are there, so a killed
 * program leaves a plug-in there or not there, never half. What was taken out is deleted days later: another window may still
 * run it.
 */
final class Shelf {

    private static final Duration KEPT = Duration.ofDays(1);

    /** Only what this class made is ever deleted. */
    private static final String OWN = "of-the-person";

    private static final Logger LOG = System.getLogger(Shelf.class.getName());

    private final Path folder;

    Shelf(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /** The newest of each, by label. */
    List<Shelved> all() {
        Map<String, Shelved> newest = new HashMap<>();
        for (Path each : folders()) {
            Shelved.read(each)
                    .ifPresent(found -> newest.merge(
                            found.id(), found, (a, b) -> a.installed().isAfter(b.installed()) ? a : b));
        }
        return newest.values().stream()
                .sorted(Comparator.comparing(plugin -> plugin.facts().getProperty(Shelved.LABEL, plugin.id())))
                .toList();
    }

    private List<Path> folders() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Optional<Shelved> find(String id) {
        return all().stream()
                .filter(plugin -> plugin.id().equals(id) || plugin.id().equals(id + ".feature"))
                .findFirst();
    }

    /** A folder for one more, which is not there for anybody until {@link #finish}. */
    Path begin(String id) throws IOException {
        Path begun =
                Files.createTempDirectory(Files.createDirectories(folder), id.replaceAll("[^A-Za-z0-9._-]", "_") + '-');
        Files.createFile(begun.resolve(OWN));
        return begun;
    }

    Shelved finish(Path begun, Properties facts) throws IOException {
        Path unfinished = begun.resolve(Shelved.FACTS + ".new");
        try (Writer out = Files.newBufferedWriter(unfinished)) {
            facts.store(out, null);
        }
        Files.move(unfinished, begun.resolve(Shelved.FACTS), StandardCopyOption.ATOMIC_MOVE);
        return new Shelved(begun, facts);
    }

    /** Takes out a plug-in and what is left of its older versions. */
    void remove(Shelved plugin) throws IOException {
        for (Path each : folders()) {
            if (Shelved.read(each)
                    .filter(found -> found.id().equals(plugin.id()))
                    .isPresent()) {
                Files.delete(each.resolve(Shelved.FACTS));
            }
        }
    }

    /** Does one change at a time, whichever program of this person asks for it, and clears up behind it. */
    <T> T change(Supplier<T> change) {
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = lock(channel)) {
                T result = change.get();
                sweep();
                return result;
            }
        } catch (IOException failed) {
            throw new RefusedException(Messages.get("shelf.failed", folder, failed.getMessage()), failed);
        }
    }

    private FileLock lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException here) {
            throw new RefusedException(Messages.get("shelf.busy"), here);
        }
        throw new RefusedException(Messages.get("shelf.busy"));
    }

    /** The change is done by then, whatever cannot be deleted yet because a window still runs it. */
    private void sweep() {
        List<Path> wanted = all().stream().map(Shelved::folder).toList();
        for (Path each : folders()) {
            try {
                if (!wanted.contains(each)
                        && Files.exists(each.resolve(OWN))
                        && Files.getLastModifiedTime(each)
                                .toInstant()
                                .isBefore(Instant.now().minus(KEPT))) {
                    Folders.delete(each);
                }
            } catch (IOException inUse) {
                LOG.log(Level.DEBUG, "Stays until the next change: " + each, inUse);
            }
        }
    }
}
