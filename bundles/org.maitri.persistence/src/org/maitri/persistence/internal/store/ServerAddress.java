package org.maitri.persistence.internal.store;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.internal.Messages;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL URL with safe settings where it names none of its own. */
final class ServerAddress {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");
    private static final int REACH_SECONDS = 10;
    private static final int SILENCE_SECONDS = 600;

    private final String url;

    private ServerAddress(String url) {
        this.url = url;
    }

    static ServerAddress of(String url) {
        return new ServerAddress(url);
    }

    PGSimpleDataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setURL(url);
        } catch (IllegalArgumentException malformed) {
            throw new RefusedException(Messages.get("open.badurl", url), malformed);
        }
        List<String> hosts = List.of(source.getServerNames());
        unlessGiven(PGProperty.CONNECT_TIMEOUT, () -> source.setConnectTimeout(REACH_SECONDS));
        unlessGiven(PGProperty.LOGIN_TIMEOUT, () -> source.setLoginTimeout(REACH_SECONDS));
        unlessGiven(PGProperty.SOCKET_TIMEOUT, () -> source.setSocketTimeout(SILENCE_SECONDS));
        unlessGiven(PGProperty.TCP_KEEP_ALIVE, () -> source.setTcpKeepAlive(true));
        unlessGiven(PGProperty.DEFAULT_ROW_FETCH_SIZE, () -> source.setDefaultRowFetchSize(500));
        unlessGiven(PGProperty.APPLICATION_NAME, () -> source.setApplicationName("Maitri"));
        source.setReWriteBatchedInserts(true);
        source.setLogServerErrorDetail(false);
        if (!LOOPBACK.containsAll(hosts)) {
            unlessGiven(PGProperty.SSL_MODE, () -> source.setSslMode("verify-full"));
        }
        if (hosts.size() > 1) {
            unlessGiven(PGProperty.TARGET_SERVER_TYPE, () -> source.setTargetServerType("primary"));
        }
        return source;
    }

    private void unlessGiven(PGProperty property, Runnable safe) {
        if (!url.toLowerCase(Locale.ROOT).matches(".*[?&]" + property.getName().toLowerCase(Locale.ROOT) + "=.*")) {
            safe.run();
        }
    }
}
