package org.maitri.services.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maitri.kernel.RefusedException;

class YamlFileTest {

    @TempDir
    Path folder;

    @Test
    void values_know_the_line_of_their_key() {
        YamlValue root = read("""
                # a comment
                name: Käufer & Co
                version: 1.0
                limits:
                  rows: 7
                  open: true
                languages: [en, de]
                """);

        assertThat(root.entries().get("name").line()).isEqualTo(2);
        assertThat(root.entries().get("version").text()).isEqualTo("1.0");
        assertThat(root.entries().get("limits").line()).isEqualTo(4);
        assertThat(root.entries().get("limits").entries().get("rows").line()).isEqualTo(5);
        assertThat(root.plain())
                .isEqualTo(Map.of(
                        "name",
                        "Käufer & Co",
                        "version",
                        1.0,
                        "limits",
                        Map.of("rows", 7L, "open", true),
                        "languages",
                        List.of("en", "de")));
    }

    @Test
    void an_empty_file_is_an_empty_map() {
        assertThat(read("# nothing\n").entries()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &x [1]\nb: *x\n",
                "a: !!javax.script.ScriptEngineManager [x]\n",
                "a: !secret x\n",
                "a: 1\na: 2\n",
                "a: 1\n---\nb: 2\n",
                "[a, b]\n",
                "a: [1, 2\n",
                "a: \"x\n",
                "? [a]\n: b\n",
                "a: \u0000\n",
                "\tname: x\n"
            })
    void what_is_hostile_or_broken_is_refused_with_its_line(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(RefusedException.class)
                .hasMessageMatching("(?s).*line \\d+: .+");
    }

    @Test
    void depth_size_and_encoding_have_their_limits() throws IOException {
        assertThatThrownBy(() -> read("a: " + "[".repeat(100_000))).hasMessageContaining("deep");
        assertThatThrownBy(() -> read("a: " + "x".repeat(YamlFile.MOST_BYTES))).hasMessageContaining("larger");
        Path latin = folder.resolve("latin.yaml");
        Files.write(latin, "name: Käufer\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> YamlFile.read(latin)).hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> YamlFile.read(folder.resolve("none.yaml"))).hasMessageContaining("There is no file");
    }

    @Test
    void unknown_keys_are_told_with_the_likely_one() {
        YamlValue root = read("versoin: 1\nzzz: 2\n");
        YamlProblems problems = new YamlProblems(folder.resolve("c.yaml"));
        problems.unknownKeys(root.entries(), List.of("name", "version"));

        assertThat(problems.all())
                .extracting(YamlProblems.Problem::toString)
                .satisfiesExactly(
                        first -> assertThat(first).contains("line 1", "Did you mean \"version\"?"),
                        second -> assertThat(second).contains("line 2", "Known are name, version"));
    }

    private YamlValue read(String text) {
        try {
            return YamlFile.read(Files.writeString(folder.resolve("c.yaml"), text));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
