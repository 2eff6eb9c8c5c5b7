package org.maitri.compose.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.maitri.kernel.RefusedException;

/** The folder that takes what comes out: all of it or nothing, so it appears there when all is done. */
final class Output {

    /** What every composition leaves there; by it an older result is known. */
    static final String CHECKSUMS = "SHA256SUMS";

    private final Path folder;

    Output(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    Path folder() {
        return folder;
    }

    /** @throws RefusedException if something else is there */
    void requireFree() throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new RefusedException(Messages.get("output.file", folder));
        }
        if (Files.isDirectory(folder) && !Files.exists(folder.resolve(CHECKSUMS)) && !isEmpty()) {
            throw new RefusedException(Messages.get("output.full", folder));
        }
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** A folder beside it, so that what is in it can be moved there. */
    Path work() {
        try {
            Files.createDirectories(folder.getParent());
            return Files.createTempDirectory(folder.getParent(), "." + folder.getFileName() + "-");
        } catch (IOException unwritable) {
            throw new RefusedException(Messages.get("output.unwritable", folder.getParent()), unwritable);
        }
    }

    /** Puts a folder in its place, instead of what was there. */
    void take(Path made) throws IOException {
        Path before = made.resolveSibling("before");
        if (Files.exists(folder)) {
            Files.move(folder, before);
        }
        try {
            Files.move(made, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            if (Files.exists(before)) {
                Files.move(before, folder);
            }
            throw failed;
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** All files in a folder and those below, in order. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
