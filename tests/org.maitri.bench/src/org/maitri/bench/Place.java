package org.maitri.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
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

    private static DataSource h2(Path file) {
        return JdbcConnectionPool.create("jdbc:h2:file:" + file, "sa", "");
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
        HikariConfig config = new HikariConfig();
        config.setDataSource(server);
        DataSource pool = new HikariDataSource(config);
        return new Place("PostgreSQL, ", new Profile("bench", url, ""), pool, pool);
    }
}
