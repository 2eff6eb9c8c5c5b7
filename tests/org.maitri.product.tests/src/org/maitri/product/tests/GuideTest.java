package org.maitri.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.product.tests.Installation.Outcome;

/** What the guide for administrators says about backup and restore is done as it is written there. */
@EnabledIf("org.maitri.product.tests.Installation#present")
class GuideTest {

    @TempDir
    private Path home;

    /** The commands of the block that follows a marker in the guide. */
    private static String block(String marker) throws IOException {
        String guide = Files.readString(Archive.builder().resolve("releng/docs/administration.md"));
        Matcher block = Pattern.compile("(?s)<!-- tested: " + marker + " -->\\s*```\\w+\\n(.*?)```")
                .matcher(guide);
        assertThat(block.find()).as("The guide has a block " + marker).isTrue();
        return block.group(1);
    }

    @Test
    void the_file_of_settings_is_understood_as_it_is_written() throws Exception {
        Path file = Files.writeString(home.resolve("settings.yaml"), block("a file of settings"));

        Outcome listed =
                new Terminal(home).with("MAITRI_SETTINGS", file.toString()).types("maitri settings");

        assertThat(listed.err()).isEmpty();
        assertThat(listed.out()).containsPattern("plug-ins.signatures +refuse +yes");
    }

    @Test
    void the_drill_of_an_embedded_database_is_as_written() throws Exception {
        Terminal terminal = new Terminal(home);
        assertThat(terminal.types("maitri sample load --customers 20").code()).isZero();

        Outcome drill = terminal.types(block("drill of one person"));

        assertThat(drill.code()).as(drill.err()).isZero();
        assertThat(drill.out()).containsPattern("clean +yes").doesNotContainPattern("clean +no");
    }

    @Test
    void the_drill_of_a_server_is_as_written() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            prepare(server);
            Terminal terminal = new Terminal(home).with("MAITRI_DB_PASSWORD", "of-maitri");
            assertThat(terminal.types("maitri profile add office jdbc:postgresql://127.0.0.1:" + server.getPort()
                                    + "/maitri --user maitri_server && maitri profile add drill"
                                    + " jdbc:postgresql://127.0.0.1:" + server.getPort() + "/maitri_drill"
                                    + " --user maitri_server && maitri --profile office sample load --customers 20")
                            .code())
                    .isZero();

            Outcome drill = terminal.types(block("drill of a server"));

            assertThat(drill.code()).as(drill.err()).isZero();
            assertThat(drill.out()).containsPattern("clean +yes").doesNotContainPattern("clean +no");
        }
    }

    @Test
    void a_password_file_and_a_pgpass_open_a_server_as_well() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            prepare(server);
            Terminal terminal = new Terminal(home)
                    .with("MAITRI_SETTING_PROFILE_URL", "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/maitri")
                    .with("MAITRI_SETTING_PROFILE_USER", "maitri_server");
            Outcome without = terminal.types("maitri count customers.person");
            assertThat(without.code()).isEqualTo(1);
            assertThat(without.err()).contains("asks for a password", "profile.password-file", ".pgpass");

            Path pgpass = Files.writeString(home.resolve("pgpass"), "*:*:maitri:maitri_server:of-maitri\n");
            assertThat(pgpass.toFile().setReadable(false, false)
                            && pgpass.toFile().setReadable(true, true))
                    .isTrue();
            assertThat(terminal.types("PGPASSFILE=" + pgpass + " maitri count customers.person")
                            .err())
                    .isEmpty();

            Files.writeString(home.resolve("password"), "of-maitri\n");
            Outcome filed = terminal.with(
                            "MAITRI_SETTING_PROFILE_PASSWORD_FILE",
                            home.resolve("password").toString())
                    .types("maitri count customers.person");
            assertThat(filed.code()).as(filed.err()).isZero();
        }
    }

    private static void prepare(EmbeddedPostgres server) throws IOException, SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : block("roles of a server").split(";\\s*\\n")) {
                statement.execute(sql.replace("choose one", "of-maitri"));
            }
            try (ResultSet row = statement.executeQuery("SHOW hba_file")) {
                row.next();
                Files.writeString(
                        Path.of(row.getString(1)),
                        "host all postgres 127.0.0.1/32 trust\nhost all postgres ::1/128 trust\n"
                                + "host maitri,maitri_drill +maitri 127.0.0.1/32 scram-sha-256\n");
            }
            statement.execute("SELECT pg_reload_conf()");
        }
    }
}
