package org.maitri.workbench.internal.welcome;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.maitri.persistence.Profile;

/**
 * A server as a person describes it. Knows no widgets.
 *
 * @param host a name or address; or a whole JDBC address, and then port and database are not asked for
 */
record ServerAddress(String name, String host, String port, String database, String user) {

    private static final String JDBC = "jdbc:postgresql:";
    private static final int LAST_PORT = 65_535;

    ServerAddress {
        name = name.strip();
        host = host.strip();
        port = port.strip();
        database = database.strip();
        user = user.strip();
    }

    private boolean isWhole() {
        return host.startsWith(JDBC);
    }

    /** The key of what is still missing or wrong. */
    Optional<String> problem() {
        if (name.isEmpty()) {
            return Optional.of("connect.problem.name");
        } else if (host.isEmpty()) {
            return Optional.of("connect.problem.host");
        } else if (!isWhole() && !host.matches("[A-Za-z0-9._:\\[\\]-]+")) {
            return Optional.of("connect.problem.host.odd");
        } else if (!isWhole() && !portIsFine()) {
            return Optional.of("connect.problem.port");
        } else if (!isWhole() && database.isEmpty()) {
            return Optional.of("connect.problem.database");
        }
        return Optional.empty();
    }

    private boolean portIsFine() {
        return port.isEmpty()
                || port.matches("\\d{1,5}") && Integer.parseInt(port) >= 1 && Integer.parseInt(port) <= LAST_PORT;
    }

    Profile profile() {
        if (isWhole()) {
            return new Profile(name, host, user);
        }
        String url = JDBC + "//" + host + (port.isEmpty() ? "" : ':' + port) + '/'
                + URLEncoder.encode(database, StandardCharsets.UTF_8);
        return new Profile(name, url, user);
    }
}
