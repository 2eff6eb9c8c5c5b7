package org.maitri.services.internal.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.RefusedException;
import org.maitri.services.SettingsEngine;
import org.maitri.spi.setting.Setting;
import org.maitri.spi.setting.SettingValue.Origin;
import org.maitri.spi.setting.Settings;

class SettingsTest {

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new HashMap<>();

    private Settings settings() {
        Places places = new Places(
                Optional.of(folder.resolve("product.yaml")),
                folder.resolve("machine.yaml"),
                Optional.of(folder.resolve("named.yaml")),
                folder.resolve("own").resolve("settings.yaml"));
        return new SettingsEngine(
                places,
                environment,
                List.of(() -> List.of(
                        Setting.list("plug-ins.sites", List.of(), "From where"),
                        Setting.text("loyaltycard.tiers", "three", "How many tiers"))));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private void named() throws IOException {
        write("named.yaml", "");
    }

    @Test
    void a_stronger_source_overrules_a_weaker_one() throws IOException {
        named();
        write("product.yaml", "theme: dark\nlanguage: de\nwelcome: no\nlog: {level: warning}\n");
        write("machine.yaml", "theme: light\nlog:\n  level: error\n");
        environment.put("MAITRI_SETTING_LOG_LEVEL", "debug");

        Settings settings = settings();

        assertThat(settings.text("theme")).isEqualTo("light");
        assertThat(settings.value("theme").place()).isEqualTo(folder.resolve("machine.yaml") + ", line 1");
        assertThat(settings.text("language")).isEqualTo("de");
        assertThat(settings.yes("welcome")).isFalse();
        assertThat(settings.text("log.level")).isEqualTo("debug");
        assertThat(settings.value("log.level").origin()).isEqualTo(Origin.ENVIRONMENT);
        assertThat(settings.number("log.files")).isEqualTo(5);
        assertThat(settings.problems()).isEmpty();
    }

    @Test
    void a_person_chooses_what_is_not_locked_and_finds_it_again() throws IOException {
        named();
        write("machine.yaml", "theme: light\n");
        settings().choose("theme", List.of("dark"));
        settings().choose("plug-ins.sites", List.of("https://a.example/x", "C:\\plug: ins"));

        assertThat(settings().text("theme")).isEqualTo("dark");
        assertThat(settings().value("theme").origin()).isEqualTo(Origin.PERSON);
        assertThat(settings().list("plug-ins.sites")).containsExactly("https://a.example/x", "C:\\plug: ins");

        settings().forget("theme");

        assertThat(settings().text("theme")).isEqualTo("light");
    }

    @Test
    void what_is_locked_stays_as_the_locking_file_has_it() throws IOException {
        named();
        settings().choose("theme", List.of("light"));
        write("product.yaml", "profile:\n  name: Office\n");
        write("machine.yaml", "theme: dark\nprofile.url: jdbc:postgresql://db/maitri\nlocked: [theme, profile]\n");
        environment.put("MAITRI_SETTING_PROFILE_URL", "jdbc:postgresql://elsewhere/maitri");

        Settings settings = settings();

        assertThat(settings.text("theme")).isEqualTo("dark");
        assertThat(settings.text("profile.url")).isEqualTo("jdbc:postgresql://db/maitri");
        assertThat(settings.value("profile.name").locked()).isTrue();
        assertThat(settings.value("language").locked()).isFalse();
        assertThat(settings.problems())
                .containsExactly("MAITRI_SETTING_PROFILE_URL does not count: profile.url is set by your administrator ("
                        + folder.resolve("machine.yaml") + ").");
        assertThatThrownBy(() -> settings.choose("theme", List.of("light")))
                .isInstanceOf(RefusedException.class)
                .hasMessage("theme is set by your administrator (" + folder.resolve("machine.yaml") + ").");
    }

    @Test
    void everything_wrong_is_told_with_its_line_and_the_rest_counts() throws IOException {
        named();
        write(
                "machine.yaml",
                "theme: purple\ntheem: dark\nlog:\n  files: many\n  megabytes: 0\nwelcome: [no]\nlanguage: te\n"
                        + "log.files: 3\nplug-ins.sites: https://a.example\nlocked: [wellcome]\n");
        environment.put("MAITRI_SETTING_COLOUR", "red");

        Settings settings = settings();

        String file = folder.resolve("machine.yaml").toString();
        assertThat(settings.problems())
                .containsExactly(
                        file + ", line 8: \"log.files\" is set a second time; the first one counts.",
                        file + ", line 1: theme cannot be \"purple\", but one of system, light, dark.",
                        file + ", line 2: \"theem\" is not known here. Did you mean \"theme\"?",
                        file + ", line 4: log.files cannot be \"many\", but a whole number from 1 to 100.",
                        file + ", line 5: log.megabytes cannot be \"0\", but a whole number from 1 to 1000.",
                        file + ", line 6: welcome cannot be \"no\", but true or false.",
                        file + ", line 10: \"wellcome\" is not known here. Did you mean \"welcome\"?",
                        "MAITRI_SETTING_COLOUR names no setting. \"maitri settings\" lists them.");
        assertThat(settings.text("language")).isEqualTo("te");
        assertThat(settings.text("theme")).isEqualTo("system");
        assertThat(settings.list("plug-ins.sites")).containsExactly("https://a.example");
    }

    @Test
    void without_plug_ins_their_settings_are_not_called_wrong() throws IOException {
        named();
        write("machine.yaml", "beds.double: true\ntheme: purple\nlocked: [beds]\n");
        environment.put("MAITRI_SETTING_BEDS_SINGLE", "true");
        System.setProperty("maitri.safe.mode", "true");
        try {
            assertThat(settings().problems()).singleElement().asString().contains("purple");
        } finally {
            System.clearProperty("maitri.safe.mode");
        }
        assertThat(settings().problems()).hasSize(4);
    }

    @Test
    void a_file_that_is_no_yaml_is_told_with_its_line_and_the_others_count() throws IOException {
        write("product.yaml", "theme: dark\n");
        write("machine.yaml", "theme: light\nlanguage: {de\n");

        Settings settings = settings();

        assertThat(settings.text("theme")).isEqualTo("dark");
        assertThat(settings.problems()).hasSize(2);
        assertThat(settings.problems().getFirst())
                .startsWith(folder.resolve("machine.yaml") + ", line 3: This is no YAML: ");
        assertThat(settings.problems().getLast())
                .isEqualTo(folder.resolve("named.yaml") + ", which MAITRI_SETTINGS names, is not there.");
    }

    @Test
    void hostile_yaml_does_no_harm() throws IOException {
        named();
        StringBuilder bombs = new StringBuilder("a0: &a0 {x: y}\n");
        for (int i = 1; i < 30; i++) {
            bombs.append("a%d: &a%d {l: *a%d, r: *a%d}\n".formatted(i, i, i - 1, i - 1));
        }
        write("product.yaml", bombs.toString());
        write("machine.yaml", "a: &a [*a]\nb: &b {c: *b}\n? {x: y}\n: z\n!!java.net.URL [x]: y\n");

        assertThat(settings().text("theme")).isEqualTo("system");
        assertThat(settings().problems()).isNotEmpty();
    }
}
