package org.maitri.mail.internal.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.maitri.kernel.RefusedException;

/** Finds the files that hold letters. What a person names is taken as it is; in folders only what looks like letters. */
public final class LetterFiles {

    private final List<Path> letters = new ArrayList<>();
    private final List<Path> others = new ArrayList<>();

    private LetterFiles() {}

    /** @throws RefusedException if a path cannot be read, or there is no letter at all */
    public static LetterFiles of(List<Path> paths) {
        LetterFiles files = new LetterFiles();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files.search(path);
            } else if (Files.isRegularFile(path) && Files.isReadable(path)) {
                files.letters.add(path);
            } else {
                throw new RefusedException(Messages.get("file.unreadable", path));
            }
        }
        if (files.letters.isEmpty()) {
            throw new RefusedException(Messages.get("file.none", paths.getFirst()));
        }
        return files;
    }

    private void search(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .sorted()
                    .forEach(file -> (!isUnfinished(file) && holdsLetters(file) ? letters : others).add(file));
        } catch (IOException | UncheckedIOException unreadable) {
            throw new RefusedException(Messages.get("file.unreadable", folder), unreadable);
        }
    }

    /** Whether it is being written into a Maildir folder, or was left there half written. */
    private static boolean isUnfinished(Path file) {
        Path folder = file.getParent();
        return folder.endsWith("tmp") && Files.isDirectory(folder.resolveSibling("cur"));
    }

    private static boolean holdsLetters(Path file) {
        try (InputStream in = LetterFile.open(file)) {
            return LetterShape.isLetter(LetterFile.name(file), in.readNBytes(LetterShape.HEAD));
        } catch (ZipException | EOFException damaged) {
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** In the order of their names. */
    public List<Path> letters() {
        return letters;
    }

    /** Files of the folders that hold no letter. */
    public List<Path> others() {
        return others;
    }
}
