package org.maitri.workbench.internal.welcome;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.Profile;
import org.maitri.workbench.internal.Messages;

/** Whether a server answers at all, told in seconds instead of after the database driver's own patience. */
final class ServerReach {

    private static final int ANSWERS_WITHIN_MILLIS = 5000;
    private static final int USUAL_PORT = 5432;

    private ServerReach() {}

    /** @throws RefusedException if nobody listens there */
    static void reach(Profile profile, Progress progress) {
        URI address = URI.create(profile.url().substring("jdbc:".length()));
        progress.check();
        if (address.getHost() == null) {
            return; // several hosts: the driver finds the one that answers
        }
        int port = address.getPort() < 0 ? USUAL_PORT : address.getPort();
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHost(), port), ANSWERS_WITHIN_MILLIS);
        } catch (IOException | IllegalArgumentException silent) {
            throw new RefusedException(
                    Messages.get("connect.unreachable", address.getHost(), String.valueOf(port)), silent);
        }
    }
}
