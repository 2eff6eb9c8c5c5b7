package org.maitri.customers;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real files that stand beside the project, where there are any. */
final class SharedData {

    private SharedData() {}

    /** The file; the test is skipped where it is absent. */
    static Path file(String path) {
        Path file = folder(path);
        assumeTrue(file != null, "no " + path);
        return file;
    }

    /** The file or folder; null where it is absent. */
    static Path folder(String path) {
        String given = System.getProperty("maitri.shared.data");
        Path folder = given != null ? Path.of(given) : beside();
        return folder != null && Files.exists(folder.resolve(path)) ? folder.resolve(path) : null;
    }

    private static Path beside() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("shared/data"))) {
                return at.resolve("shared/data");
            }
        }
        return null;
    }
}
