package org.maitri.compose.internal.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.compose.internal.Platform;
import org.maitri.compose.internal.composition.Composition.Source;
import org.maitri.compose.internal.composition.Composition.Wanted;
import org.maitri.services.yaml.YamlProblems;
import org.maitri.spi.setting.Setting;

class CompositionReaderTest {

    private static final List<Setting> SETTINGS = List.of(
            Setting.choice("theme", List.of("light", "dark"), "light", "How the window looks."),
            Setting.number("log.files", 5, 1, 100, "How many files of the log are kept."),
            Setting.list("sites", List.of(), "Where plug-ins come from."),
            Setting.text("profile.url", "", "Where the records are."));

    @TempDir
    Path folder;

    private YamlProblems problems;

    @Test
    void a_short_file_is_enough() {
        Composition composition = read("""
                id: inn
                name: The Inn
                modules: [customers, tickets]
                """);

        assertThat(problems.all()).isEmpty();
        assertThat(composition.contents())
                .containsExactly(new Wanted("customers", "", 3), new Wanted("tickets", "", 3));
        assertThat(composition.platforms()).isEqualTo(Platform.ALL);
        assertThat(composition.packages()).isEmpty();
        assertThat(composition.vendor()).isEqualTo("The Inn");
    }

    @Test
    void everything_may_be_said() throws IOException {
        Files.writeString(folder.resolve("inn.svg"), "<svg/>");
        Composition composition = read("""
                id: inn
                name: The Inn
                version: 2.0.1
                vendor: Inns & Co
                description: For hosts
                homepage: https://inn.example/
                icon: inn.svg
                splash: [Welcome, Sit down]
                modules: [customers]
                features:
                  - com.example.beds [1.2, 2.0)
                repositories: [../beds, https://beds.example/p2]
                profile: jdbc:postgresql://inn.example/guests
                settings:
                  theme: dark
                  log: {files: 7}
                  sites: [https://beds.example/p2]
                  beds.double: true
                locked: [theme, log]
                languages: [en]
                platforms: [linux-x86_64]
                packages: [deb]
                """);

        assertThat(problems.all()).isEmpty();
        assertThat(composition.icon()).contains(folder.resolve("inn.svg"));
        assertThat(composition.contents()).contains(new Wanted("com.example.beds", "[1.2,2.0)", 11));
        assertThat(composition.sources())
                .containsExactly(
                        new Source(folder.resolveSibling("beds").toString(), 12),
                        new Source("https://beds.example/p2", 12));
        assertThat(composition.settings())
                .isEqualTo(Map.of(
                        "theme", "dark",
                        "log.files", "7",
                        "sites", List.of("https://beds.example/p2"),
                        "beds.double", "true",
                        "profile.url", "jdbc:postgresql://inn.example/guests"));
        assertThat(composition.locked()).containsExactly("theme", "log");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_with_its_line() {
        read("""
                id: The Inn
                version: one
                icon: none.svg
                homepage: inn
                modules: [customers, customers, "two words here"]
                features: [com.example.beds nonsense]
                settings:
                  them: dark
                  log.files: 1000
                locked: [fonts]
                platforms: [linux-x86, amiga]
                packages: [debs]
                plattforms: [linux-x86_64]
                splash:
                """);

        assertThat(problems.all())
                .extracting(YamlProblems.Problem::line)
                .containsExactly(0, 1, 2, 3, 4, 5, 5, 6, 8, 9, 10, 11, 11, 12, 13, 14);
        assertThat(problems.all())
                .extracting(YamlProblems.Problem::message)
                .anyMatch(message -> message.contains("\"name\" is missing"))
                .anyMatch(message -> message.contains("Did you mean \"theme\"?"))
                .anyMatch(message -> message.contains("Did you mean \"platforms\"?"))
                .anyMatch(message -> message.contains("none.svg"));
    }

    private Composition read(String text) {
        try {
            Path file = Files.writeString(folder.resolve("inn.yaml"), text);
            problems = new YamlProblems(file);
            return new CompositionReader(List.of("deb", "zip"), SETTINGS).read(file, problems);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
