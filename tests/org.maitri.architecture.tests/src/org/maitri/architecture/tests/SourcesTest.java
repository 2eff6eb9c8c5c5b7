package org.maitri.architecture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules on what stands in the source files. */
class SourcesTest {

    private static final Set<String> CORE = Set.of(
            "kernel", "spi", "services", "persistence", "mail", "plugins", "ui", "workbench", "compose", "headless");
    private static final int LONGEST_CLASS = 800;
    private static final Pattern TEXT_ON_SCREEN =
            Pattern.compile("\\.(setText|setToolTipText|setMessage|setTitle|setDescription)\\(\"[A-Za-z]{2}");

    private static final Set<String> BUILT = new HashSet<>();

    @BeforeAll
    static void readWhatWasBuilt() throws IOException {
        for (BundleProject bundle : BundleProject.all()) {
            try (JarFile jar = bundle.built()) {
                jar.stream().map(ZipEntry::getName).forEach(BUILT::add);
            }
        }
    }

    static Stream<BundleProject> bundles() {
        return BundleProject.all().stream();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void the_core_names_no_module(BundleProject bundle) {
        if (!CORE.contains(bundle.shortName())) {
            return;
        }
        String modules = BundleProject.all().stream()
                .map(BundleProject::shortName)
                .filter(name -> !name.contains(".") && !CORE.contains(name))
                .collect(Collectors.joining("|"));
        Pattern named = Pattern.compile("org\\.maitri\\.(" + modules + ")\\b|\"(" + modules + ")\\.[a-z]");
        List<Path> sources = new ArrayList<>(bundle.files("src", ".java"));
        sources.addAll(bundle.files(".", "plugin.xml"));

        assertThat(sources)
                .allSatisfy(source -> assertThat(BundleProject.read(source)).doesNotContainPattern(named));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void classes_hold_one_idea(BundleProject bundle) {
        assertThat(bundle.files("src", ".java"))
                .allSatisfy(source ->
                        assertThat(BundleProject.read(source).lines().count()).isLessThan(LONGEST_CLASS));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void texts_on_screen_come_from_the_message_bundle(BundleProject bundle) {
        boolean hasScreens = bundle.shortName().matches("ui|workbench|.*\\.ui");
        if (!hasScreens) {
            return;
        }
        assertThat(bundle.files("src", ".java"))
                .allSatisfy(source -> assertThat(BundleProject.read(source)).doesNotContainPattern(TEXT_ON_SCREEN));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_message_that_is_asked_for_exists(BundleProject bundle) {
        Pattern asked = Pattern.compile("Messages\\.(get|count)\\(\\s*\"([^\"]+)\"\\s*[,)]");
        List<Path> texts = bundle.files("src", "messages.properties");
        List<String> missing = new ArrayList<>();
        Set<Object> keys = texts.stream()
                .flatMap(file -> BundleProject.properties(file).keySet().stream())
                .collect(Collectors.toSet());
        for (Path source : bundle.files("src", ".java")) {
            Matcher matcher = asked.matcher(BundleProject.read(source));
            while (matcher.find()) {
                String key = matcher.group(2);
                boolean there = matcher.group(1).equals("get")
                        ? keys.contains(key)
                        : keys.contains(key + ".one") && keys.contains(key + ".other");
                if (!there) {
                    missing.add(source.getFileName() + ": " + key);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_text_of_a_description_exists_in_every_language(BundleProject bundle) {
        List<Path> languages = bundle.files("OSGI-INF/l10n", ".properties");
        assertThat(languages).isNotEmpty();
        Path plugin = bundle.folder().resolve("plugin.xml");
        String described = BundleProject.read(bundle.folder().resolve("META-INF/MANIFEST.MF"))
                + (Files.exists(plugin) ? BundleProject.read(plugin) : "");
        Matcher key = Pattern.compile("(?:\"|: )%([A-Za-z][\\w.\\-]*)").matcher(described);
        List<String> wanted = new ArrayList<>();
        while (key.find()) {
            wanted.add(key.group(1));
        }
        assertThat(languages)
                .allSatisfy(language -> assertThat(
                                BundleProject.properties(language).stringPropertyNames())
                        .as(language.getFileName().toString())
                        .containsAll(wanted));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_class_named_in_a_description_exists(BundleProject bundle) {
        Path plugin = bundle.folder().resolve("plugin.xml");
        if (!Files.exists(plugin)) {
            return;
        }
        Matcher named = Pattern.compile("\\b(?:class|run|defaultHandler)=\"(org\\.maitri\\.[\\w.$]+)")
                .matcher(BundleProject.read(plugin));
        while (named.find()) {
            String file = named.group(1).replace('.', '/') + ".class";
            assertThat(BUILT).as(named.group(1)).contains(file);
        }
    }

    @Test
    void nothing_is_left_unfinished() {
        Pattern unfinished = Pattern.compile("\\b(TODO|FIXME|XXX)\\b|printStackTrace\\(\\)|@Disabled");
        for (BundleProject bundle : BundleProject.all()) {
            List<Path> sources = new ArrayList<>(bundle.files("src", ".java"));
            sources.addAll(bundle.files("src_test", ".java"));
            assertThat(sources)
                    .allSatisfy(source -> assertThat(BundleProject.read(source)).doesNotContainPattern(unfinished));
        }
    }
}
