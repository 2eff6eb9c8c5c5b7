package org.maitri.persistence.internal.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.maitri.spi.persistence.Migration;

/** The table that knows which migrations a database has seen. */
final class SchemaHistory {

    private static final String TABLE = "maitri_schema";

    private final Connection connection;

    SchemaHistory(Connection connection) {
        this.connection = connection;
    }

    /** Checksums by version, by module. Empty for a database that is new. */
    Map<String, TreeMap<Integer, String>> applied() throws SQLException {
        Map<String, TreeMap<Integer, String>> applied = new HashMap<>();
        if (!exists()) {
            return applied;
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT module, version, checksum FROM " + TABLE)) {
            while (rows.next()) {
                applied.computeIfAbsent(rows.getString(1), module -> new TreeMap<>())
                        .put(rows.getInt(2), rows.getString(3));
            }
        }
        return applied;
    }

    private boolean exists() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM information_schema.tables"
                        + " WHERE LOWER(table_name) = '" + TABLE + "' AND table_schema = CURRENT_SCHEMA")) {
            rows.next();
            return rows.getLong(1) > 0;
        }
    }

    void createIfMissing() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS " + TABLE + " (module VARCHAR(100) NOT NULL,"
                    + " version INTEGER NOT NULL, name VARCHAR(200) NOT NULL, checksum VARCHAR(64) NOT NULL,"
                    + " applied_at TIMESTAMP WITH TIME ZONE NOT NULL, applied_by VARCHAR(200) NOT NULL,"
                    + " PRIMARY KEY (module, version))");
        }
    }

    void add(String module, Migration migration, String checksum, String actor) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + TABLE
                + " (module, version, name, checksum, applied_at, applied_by) VALUES (?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, module);
            insert.setInt(2, migration.version());
            insert.setString(3, migration.name());
            insert.setString(4, checksum);
            insert.setObject(5, OffsetDateTime.now(ZoneOffset.UTC));
            insert.setString(6, actor);
            insert.executeUpdate();
        }
    }
}
