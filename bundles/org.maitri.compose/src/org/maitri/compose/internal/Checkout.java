package org.maitri.compose.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The sources of the program, where a composition lies in them. */
final class Checkout {

    private static final String REPOSITORY = "releng/org.maitri.repository/target/repository";

    private Checkout() {}

    /** The p2 repository that was built from the sources around a file. */
    static Optional<Path> around(Path file) {
        return Stream.iterate(file.toAbsolutePath().normalize().getParent(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(REPOSITORY))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
