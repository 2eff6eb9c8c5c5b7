package org.maitri.services.internal.imports.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.maitri.kernel.RefusedException;
import org.maitri.services.internal.imports.Messages;

/** A file that may hold a table as text, looked at but not yet read. */
final class TextFile {

    /** Bytes by which a file's kind is told. */
    static final int HEAD = 8192;

    private final Path path;

    TextFile(Path path) {
        this.path = path;
    }

    /** @throws RefusedException if there is no such file, or nothing in it */
    static byte[] head(Path path) {
        if (Files.isDirectory(path)) {
            throw new RefusedException(Messages.get("file.folder", path));
        }
        if (!Files.exists(path)) {
            throw new RefusedException(Messages.get("file.missing", path));
        }
        if (!Files.isRegularFile(path)) {
            throw new RefusedException(Messages.get("file.special", path));
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(HEAD);
            if (head.length == 0) {
                throw new RefusedException(Messages.get("file.empty", path));
            }
            return head;
        } catch (IOException unreadable) {
            throw unreadable(path, unreadable);
        }
    }

    static RefusedException unreadable(Path path, IOException reason) {
        if (reason instanceof AccessDeniedException) {
            return new RefusedException(Messages.get("file.denied", path), reason);
        }
        if (reason instanceof NoSuchFileException) {
            return new RefusedException(Messages.get("file.missing", path), reason);
        }
        String what = reason.getMessage() == null ? reason.getClass().getSimpleName() : reason.getMessage();
        return new RefusedException(Messages.get("file.unreadable", path, what), reason);
    }

    /** @throws RefusedException if it is no text */
    Encoding encoding(byte[] head) {
        FileKind.refusal(head).ifPresent(key -> {
            throw new RefusedException(Messages.get(key, path));
        });
        try (InputStream in = Files.newInputStream(path)) {
            return EncodingDetector.detect(head, in);
        } catch (IOException unreadable) {
            throw unreadable(path, unreadable);
        }
    }

    CheckedReader reader(Encoding encoding) {
        try {
            return new CheckedReader(new BufferedInputStream(Files.newInputStream(path), 1 << 16), encoding);
        } catch (IOException unreadable) {
            throw unreadable(path, unreadable);
        }
    }

    /** Up to {@code limit} characters from the beginning. */
    String sample(Encoding encoding, int limit) {
        char[] text = new char[limit];
        try (CheckedReader reader = reader(encoding)) {
            int length = 0;
            for (int read = 0; read >= 0 && length < limit; ) {
                read = reader.read(text, length, limit - length);
                length += Math.max(0, read);
            }
            return new String(text, 0, length);
        } catch (IOException unreadable) {
            throw unreadable(path, unreadable);
        }
    }

    long size() {
        try {
            return Files.size(path);
        } catch (IOException unreadable) {
            throw unreadable(path, unreadable);
        }
    }

    Path path() {
        return path;
    }
}
