package org.maitri.persistence.internal.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.maitri.persistence.Grants;
import org.maitri.persistence.internal.audit.DatabaseFault;
import org.maitri.persistence.internal.store.Store;

/** The table of grants. */
public final class StoredGrants implements Grants {

    private final Store store;
    private final GrantedAccess access;
    private final BooleanSupplier forbiddenThread;

    public StoredGrants(Store store, GrantedAccess access, BooleanSupplier forbiddenThread) {
        this.store = store;
        this.access = access;
        this.forbiddenThread = forbiddenThread;
    }

    /** Lets the access know what is stored. */
    public static void load(Connection connection, GrantedAccess access) throws SQLException {
        access.allow(read(connection));
    }

    @Override
    public Map<String, Set<String>> all() {
        return with(StoredGrants::read);
    }

    @Override
    public void grant(String actor, String permission) {
        access.require(PERMISSION);
        with(connection -> {
            if (read(connection).isEmpty()) {
                add(connection, access.actor(), EVERYTHING);
            }
            add(connection, actor, permission);
            return null;
        });
    }

    @Override
    public void revoke(String actor, String permission) {
        access.require(PERMISSION);
        with(connection -> {
            execute(connection, "DELETE FROM maitri_grant WHERE actor = ? AND permission = ?", actor, permission);
            return null;
        });
    }

    private interface Step<T> {
        T run(Connection connection) throws SQLException;
    }

    private <T> T with(Step<T> step) {
        if (forbiddenThread.getAsBoolean()) {
            throw new IllegalStateException("The database must not be used on this thread");
        }
        try (Connection connection = store.connect(false)) {
            T result = step.run(connection);
            access.allow(read(connection));
            connection.commit();
            store.committed(false);
            return result;
        } catch (SQLException failed) {
            throw new DatabaseFault(failed);
        }
    }

    private static Map<String, Set<String>> read(Connection connection) throws SQLException {
        Map<String, Set<String>> grants = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT actor, permission FROM maitri_grant");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                grants.computeIfAbsent(row.getString(1), actor -> new TreeSet<>())
                        .add(row.getString(2));
            }
        }
        return grants;
    }

    private static void add(Connection connection, String actor, String permission) throws SQLException {
        if (!read(connection).getOrDefault(actor, Set.of()).contains(permission)) {
            execute(connection, "INSERT INTO maitri_grant (actor, permission) VALUES (?, ?)", actor, permission);
        }
    }

    private static void execute(Connection connection, String sql, String actor, String permission)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, actor);
            statement.setString(2, permission);
            statement.executeUpdate();
        }
    }
}
