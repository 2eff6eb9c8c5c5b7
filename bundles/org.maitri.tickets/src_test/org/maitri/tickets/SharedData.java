package org.maitri.tickets;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real files that stand beside the project, where there are any. */
public final class SharedData {

    private SharedData() {}

    /** The file; the test is skipped where it is absent. */
    public static Path file(String path) {
        String given = System.getProperty("maitri.shared.data");
        Path folder = given != null ? Path.of(given) : beside();
        assumeTrue(folder != null && Files.exists(folder.resolve(path)), "no " + path);
        return folder.resolve(path);
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
