package org.maitri.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.maitri.kernel.Progress;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.spi.record.ListQuery;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where it is measured.
 *
 * @param name what the figures begin with
 * @param same leads past Maitri to the same database, through a pool as Maitri's own
 * @param empty leads to a database of the same kind without Maitri's tables
 */
record Place(String name, Profile profile, DataSource same, DataSource empty) {

    static Place embedded(Path folder) {
        return new Place(
                "",
                Profile.embedded("bench", folder.resolve("profile")),
                h2(folder.resolve("profile").resolve("maitri")),
                h2(folder.resolve("plain")));
    }

    private static DataSource h2(Path path) {
        JdbcDataSource file = new JdbcDataSource();
        file.setURL("jdbc:h2:file:" + path);
        file.setUser("sa");
        file.setPassword("");
        return pool(file);
    }

    static boolean isEmpty(OpenDatabase open, String type) {
        return open.records()
                .page(ListQuery.of(open.records().requireType(type), 1), Progress.NONE)
                .isEmpty();
    }

    /** @param url of an empty database that may be filled, with the user; the password as for Maitri itself */
    static Place server(String url) {
        PGSimpleDataSource server = new PGSimpleDataSource();
        server.setURL(url);
        server.setPassword(System.getenv("MAITRI_DB_PASSWORD"));
        DataSource pool = pool(server);
        return new Place("PostgreSQL, ", new Profile("bench", url, ""), pool, pool);
    }

    private static DataSource pool(DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }
}
