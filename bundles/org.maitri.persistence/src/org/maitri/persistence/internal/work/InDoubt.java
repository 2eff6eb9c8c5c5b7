package org.maitri.persistence.internal.work;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.maitri.persistence.internal.store.Store;

/** Asks the audit log whether a commit was taken whose answer was lost. */
final class InDoubt {

    private static final int TRIES = 5;
    private static final long PAUSE_MILLIS = 1000;

    private final Store store;

    InDoubt(Store store) {
        this.store = store;
    }

    /** Empty if the server cannot be reached any more. */
    Optional<Boolean> committed(UUID commit) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            try (Connection connection = store.connect(true);
                    PreparedStatement query = connection.prepareStatement("SELECT 1 FROM maitri_commit WHERE id = ?")) {
                query.setObject(1, commit);
                try (ResultSet row = query.executeQuery()) {
                    return Optional.of(row.next());
                }
            } catch (SQLException stillGone) {
                pause();
            }
        }
        return Optional.empty();
    }

    private static void pause() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
    }
}
