package org.maitri.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.product.tests.Installation.Outcome;

/** What an administrator decides holds in the product, and nobody is asked anything. */
@EnabledIf("org.maitri.product.tests.Installation#present")
class ManagedSettingsTest {

    @TempDir
    private Path home;

    private Terminal terminal;

    @BeforeEach
    void manage() throws IOException {
        terminal = new Terminal(home)
                .with("MAITRI_SETTINGS", home.resolve("managed.yaml").toString());
    }

    private void managed(String text) throws IOException {
        Files.writeString(home.resolve("managed.yaml"), text);
    }

    private static JsonNode setting(Outcome listed, String name) {
        return StreamSupport.stream(listed.json().spliterator(), false)
                .filter(row -> row.get("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void settings_are_listed_with_their_sources_and_the_locked_ones_stay() throws Exception {
        managed("theme: dark\nlanguage: de\nlog: {level: loud}\nlocked: [theme]\n");

        Outcome listed = terminal.with("MAITRI_SETTING_LOG_FILES", "3").types("maitri settings --json");

        assertThat(listed.code()).isZero();
        assertThat(listed.err())
                .isEqualTo(home.resolve("managed.yaml")
                        + ", line 3: log.level cannot be \"loud\", but one of error, warning, info, debug.\n");
        assertThat(setting(listed, "theme").get("locked").asBoolean()).isTrue();
        assertThat(setting(listed, "theme").get("place").asText()).isEqualTo(home.resolve("managed.yaml") + ", line 1");
        assertThat(setting(listed, "log.files").get("from").asText()).isEqualTo("environment");
        Outcome refused = terminal.types("maitri settings set theme light");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err())
                .contains("theme is set by your administrator (" + home.resolve("managed.yaml") + ").");
        assertThat(terminal.types("maitri settings set language en").out()).contains("person");
    }

    @Test
    void the_first_command_on_a_new_machine_works_on_the_profile_that_was_given() throws Exception {
        managed("profile:\n  name: Office\n  url: " + home.resolve("office") + "\nlocked: profile\n");

        Outcome count = terminal.types("maitri count customers.person --json && maitri profile list --json");

        assertThat(count.code()).isZero();
        assertThat(home.resolve("office")).isDirectory();
        assertThat(count.out()).contains("\"Office\"");
        Outcome elsewhere = terminal.types("maitri count customers.person --profile \"$PWD/elsewhere\"");
        assertThat(elsewhere.code()).isEqualTo(1);
        assertThat(elsewhere.err()).contains("profile.url is set by your administrator");
        assertThat(home.resolve("elsewhere")).doesNotExist();
    }

    @Test
    void the_language_that_is_set_is_kept_for_the_next_start() throws Exception {
        managed("language: pt-BR\n");

        terminal.types("maitri settings");

        try (var files = Files.walk(home.resolve("state"))) {
            assertThat(files.filter(file -> file.endsWith("configuration/language")))
                    .singleElement()
                    .satisfies(file -> assertThat(file).content().isEqualTo("pt_BR\n"));
        }
    }
}
