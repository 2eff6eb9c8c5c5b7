package org.maitri.persistence.internal.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * Indexes of an H2 database that rest while very many rows are added, because to build one over all rows in its order is
 * several times faster than to put each row in its place, and leaves a far smaller file. What rests is written down, so that
 * it is put back even if the program is killed.
 */
final class IndexesAside implements Store.Aside {

    private static final System.Logger LOG = System.getLogger(IndexesAside.class.getName());

    /** Fewer rows are not worth it. */
    private static final long MANY = 5_000;

    private static final String RESTING = "maitri_resting_index";

    /** Whoever writes meanwhile is not waited for longer; it is tried again when they are done. */
    private static final long PATIENCE_MILLIS = 1_000;

    private final DataSource source;
    private final Runnable later;

    private IndexesAside(DataSource source, Runnable later) {
        this.source = source;
        this.later = later;
    }

    /**
     * @param rows how many are coming; a table that has more already keeps its indexes
     * @param later what is done if they cannot be put back at the end
     */
    static Store.Aside of(List<String> tables, long rows, DataSource source, Runnable later) {
        if (rows < MANY) {
            return NONE;
        }
        IndexesAside aside = new IndexesAside(source, later);
        try (Connection connection = source.getConnection()) {
            for (String table : tables) {
                if (count(connection, table) <= rows) {
                    rest(connection, table);
                }
            }
        } catch (SQLException busy) {
            LOG.log(System.Logger.Level.DEBUG, "Indexes stay", busy);
        }
        return aside;
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Indexes that nothing but speed depends on, as the statements that make them. */
    private static void rest(Connection connection, String table) throws SQLException {
        String indexes = "SELECT i.INDEX_NAME, 'CREATE INDEX ' || i.INDEX_NAME || ' ON ' || i.TABLE_NAME || ' ('"
                + " || LISTAGG(c.COLUMN_NAME, ', ') WITHIN GROUP (ORDER BY c.ORDINAL_POSITION) || ')'"
                + " FROM INFORMATION_SCHEMA.INDEXES i JOIN INFORMATION_SCHEMA.INDEX_COLUMNS c"
                + " ON c.INDEX_SCHEMA = i.INDEX_SCHEMA AND c.INDEX_NAME = i.INDEX_NAME"
                + " WHERE i.TABLE_NAME = ? AND i.INDEX_TYPE_NAME = 'INDEX' AND NOT i.IS_GENERATED"
                + " GROUP BY i.INDEX_NAME, i.TABLE_NAME"
                + " HAVING MAX(c.ORDERING_SPECIFICATION) = 'ASC' AND COALESCE(MAX(c.NULL_ORDERING), 'FIRST') = 'FIRST'";
        List<String[]> resting = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(indexes)) {
            query.setString(1, table.toUpperCase(Locale.ROOT));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    resting.add(new String[] {row.getString(1), row.getString(2)});
                }
            }
        }
        if (!resting.isEmpty()) {
            try (Statement create = connection.createStatement()) {
                create.execute("CREATE TABLE IF NOT EXISTS " + RESTING
                        + " (name VARCHAR(200) PRIMARY KEY, definition VARCHAR NOT NULL)");
            }
        }
        for (String[] index : resting) {
            try (PreparedStatement note = connection.prepareStatement(
                            "INSERT INTO " + RESTING + " (name, definition) VALUES (?, ?)");
                    Statement drop = connection.createStatement()) {
                note.setString(1, index[0]);
                note.setString(2, index[1]);
                note.executeUpdate();
                drop.execute("DROP INDEX " + index[0]);
            }
        }
    }

    /** Puts back all that rests in a database. @return false if somebody else writes to these tables for long */
    static boolean putBack(DataSource source) {
        try (Connection connection = source.getConnection()) {
            if (!anyRest(connection)) {
                return true;
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET LOCK_TIMEOUT " + PATIENCE_MILLIS);
                for (String definition : definitions(statement)) {
                    statement.execute(definition.replaceFirst("INDEX ", "INDEX IF NOT EXISTS "));
                }
                statement.execute("DROP TABLE " + RESTING);
                return true;
            } finally {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("SET LOCK_TIMEOUT " + H2Store.LOCK_TIMEOUT_MILLIS);
                }
            }
        } catch (SQLException busy) {
            LOG.log(System.Logger.Level.INFO, "Indexes are put back after the next commit", busy);
            return false;
        }
    }

    private static boolean anyRest(Connection connection) throws SQLException {
        try (ResultSet table = connection.getMetaData().getTables(null, null, RESTING.toUpperCase(Locale.ROOT), null)) {
            return table.next();
        }
    }

    private static List<String> definitions(Statement statement) throws SQLException {
        List<String> definitions = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("SELECT definition FROM " + RESTING)) {
            while (row.next()) {
                definitions.add(row.getString(1));
            }
        }
        return definitions;
    }

    @Override
    public void close() {
        if (!putBack(source)) {
            later.run();
        }
    }
}
