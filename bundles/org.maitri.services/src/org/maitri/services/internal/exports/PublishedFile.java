package org.maitri.services.internal.exports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.maitri.kernel.RefusedException;
import org.maitri.services.internal.imports.Messages;

/** Files that appear only when they are complete. */
public final class PublishedFile {

    /** Fills a file. @return how many rows or records */
    public interface Filling {
        long into(OutputStream out) throws IOException;
    }

    private PublishedFile() {}

    /** @throws RefusedException if the file cannot be written; what was there before is there still */
    public static long write(Path file, Filling filling) {
        Path part = null;
        try {
            if (Files.isDirectory(file)) {
                throw new RefusedException(Messages.get("file.folder", file));
            }
            part = Files.createTempFile(file.getParent(), ".export", ".part");
            long written;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
                written = filling.into(out);
            }
            publish(part, file);
            part = null;
            return written;
        } catch (IOException | UncheckedIOException failed) {
            throw new RefusedException(Messages.get("export.unwritable", file, failed.getMessage()), failed);
        } finally {
            discard(part);
        }
    }

    private static void publish(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException other) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path part) {
        if (part != null) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException left) {
                System.getLogger(PublishedFile.class.getName())
                        .log(System.Logger.Level.WARNING, "Left behind: " + part, left);
            }
        }
    }
}
