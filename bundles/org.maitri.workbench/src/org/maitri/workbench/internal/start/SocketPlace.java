package org.maitri.workbench.internal.start;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Where the socket of a workspace is: in the workspace, unless its path is longer than a socket's address may be; then in
 * the person's folder for temporary files.
 */
final class SocketPlace {

    private static final int LONGEST_ADDRESS = 100;
    private static final String NAME = "window.socket";

    private SocketPlace() {
    }

    static Path of(Path workspace) {
        Path absolute = workspace.toAbsolutePath().normalize();
        Path near = absolute.resolve(".metadata").resolve(NAME);
        if (near.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_ADDRESS) {
            return near;
        }
        UUID name = UUID.nameUUIDFromBytes(absolute.toString().getBytes(StandardCharsets.UTF_8));
        String owner = System.getProperty("user.name", "").replaceAll("[^A-Za-z0-9]", "_");
        return Path.of(System.getProperty("java.io.tmpdir"), "maitri-" + owner, name + ".socket");
    }
}
