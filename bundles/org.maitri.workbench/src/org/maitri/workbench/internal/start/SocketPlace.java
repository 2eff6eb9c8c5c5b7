package org.maitri.workbench.internal.start;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Where the socket of a window is: that of its workspace in the workspace, unless the path is longer than a socket's address
 * may be; that of its data in the person's folder for temporary files, so that nothing foreign lies among the data.
 */
public final class SocketPlace {

    private static final int LONGEST_ADDRESS = 100;
    private static final String NAME = "window.socket";

    private SocketPlace() {}

    public static Path ofWorkspace(Path workspace) {
        Path absolute = workspace.toAbsolutePath().normalize();
        Path near = absolute.resolve(".metadata").resolve(NAME);
        if (near.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_ADDRESS) {
            return near;
        }
        return elsewhere(absolute);
    }

    /** @param folder of an embedded database */
    public static Path ofData(Path folder) {
        return elsewhere(folder.toAbsolutePath().normalize().resolve("data"));
    }

    private static Path elsewhere(Path absolute) {
        UUID name = UUID.nameUUIDFromBytes(absolute.toString().getBytes(StandardCharsets.UTF_8));
        String owner = System.getProperty("user.name", "").replaceAll("[^A-Za-z0-9]", "_");
        return Path.of(System.getProperty("java.io.tmpdir"), "maitri-" + owner, name + ".socket");
    }
}
