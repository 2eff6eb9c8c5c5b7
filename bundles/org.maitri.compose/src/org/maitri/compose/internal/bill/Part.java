package org.maitri.compose.internal.bill;

import java.util.List;
import java.util.Optional;

/**
 * One thing that is shipped and was made by somebody.
 *
 * @param file its path in the product
 * @param sha256 of its bytes; of a folder, of the list of its files with theirs
 * @param texts the licence and notice files it carries in itself, by their path there
 * @param within the jars that lie in it
 */
record Part(
        Kind kind,
        String name,
        String version,
        Optional<Coordinates> coordinates,
        String file,
        String sha256,
        Licence licence,
        List<Text> texts,
        List<Part> within) {

    enum Kind {
        LIBRARY,
        PLATFORM
    }

    /** Where it can be had on Maven Central. */
    record Coordinates(String group, String artifact, String version) {}

    record Text(String path, byte[] content) {}

    /** As package managers name it. */
    String purl() {
        return coordinates
                .map(found -> "pkg:maven/" + found.group() + '/' + found.artifact() + '@' + found.version())
                .orElse("pkg:generic/" + name.replace(' ', '-') + '@' + version);
    }
}
