package org.maitri.architecture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The partner guide shows code that is compiled, and something of each interface that plug-ins implement. */
class GuideTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final List<String> COMPILED = List.of("releng/examples/loyaltycard", "tests/com.example.guide");
    private static final Pattern MARK = Pattern.compile("\\s*(?://|<!--) guide: (.*?)(?: -->)?\\s*");
    private static final Pattern SNIPPET =
            Pattern.compile("<!-- snippet: ([^>]*?) -->\\n```\\w+\\n(.*?)\\n```", Pattern.DOTALL);
    private static final Pattern CONTRIBUTED =
            Pattern.compile("[Cc]ontribute(d|s this,) as an OSGi service", Pattern.DOTALL);

    private final Map<String, String> shown = shown();

    private static Map<String, String> shown() {
        Map<String, String> shown = new LinkedHashMap<>();
        Matcher snippet = SNIPPET.matcher(BundleProject.read(ROOT.resolve("releng/docs/partners.md")));
        while (snippet.find()) {
            shown.put(snippet.group(1), snippet.group(2));
        }
        return shown;
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(java|xml)"))
                    .filter(file -> !file.toString().matches(".*/(target|bin)/.*"))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The marked parts of a file by name. */
    private static Map<String, String> parts(Path file) {
        Map<String, String> parts = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        String name = "end";
        for (String line : BundleProject.read(file).split("\n")) {
            Matcher mark = MARK.matcher(line);
            if (mark.matches()) {
                if (!name.equals("end")) {
                    parts.put(name, String.join("\n", lines).stripIndent().stripTrailing());
                }
                name = mark.group(1);
                lines.clear();
            } else {
                lines.add(line);
            }
        }
        return parts;
    }

    @Test
    void every_snippet_is_a_part_of_what_is_compiled() {
        Map<String, String> compiled = COMPILED.stream()
                .flatMap(GuideTest::files)
                .flatMap(file -> parts(file).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        assertThat(shown).containsExactlyInAnyOrderEntriesOf(compiled);
    }

    @Test
    void every_interface_that_plugins_implement_is_shown() {
        List<String> contracts = Stream.of("bundles/org.maitri.spi/src", "bundles/org.maitri.ui/src")
                .flatMap(GuideTest::files)
                .filter(file -> CONTRIBUTED
                        .matcher(BundleProject.read(file).replaceAll("\\s*\\n \\* ", " "))
                        .find())
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .toList();

        assertThat(contracts).hasSizeGreaterThan(30);
        assertThat(shown).containsKeys(contracts.toArray(String[]::new));
    }
}
