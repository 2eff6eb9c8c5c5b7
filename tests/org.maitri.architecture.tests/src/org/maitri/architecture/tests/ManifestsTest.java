package org.maitri.architecture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Exports are API with a version and a word on what they hold; everything else stays inside. */
class ManifestsTest {

    static Stream<BundleProject> bundles() {
        return BundleProject.all().stream();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void exports_carry_a_version_and_no_friends(BundleProject bundle) {
        bundle.header("Export-Package")
                .forEach((name, parameters) -> assertThat(parameters)
                        .as(name)
                        .contains("version=")
                        .doesNotContain("x-friends")
                        .doesNotContain("x-internal"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void internals_are_not_exported(BundleProject bundle) {
        assertThat(bundle.header("Export-Package").keySet()).noneMatch(name -> name.matches(".*\\.internal(\\..*)?"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void imports_carry_a_range(BundleProject bundle) {
        bundle.header("Import-Package").forEach((name, parameters) -> {
            if (!name.startsWith("javax.") && !name.startsWith("org.w3c.") && !name.startsWith("org.xml.")) {
                assertThat(parameters).as(name).contains("version=\"[");
            }
        });
        bundle.header("Require-Bundle")
                .forEach((name, parameters) -> assertThat(parameters).as(name).contains("bundle-version=\"["));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void an_exported_package_says_in_a_sentence_what_it_holds(BundleProject bundle) {
        for (String exported : bundle.header("Export-Package").keySet()) {
            Path info = bundle.folder()
                    .resolve("src")
                    .resolve(exported.replace('.', '/'))
                    .resolve("package-info.java");
            assertThat(info).exists();
            assertThat(BundleProject.read(info)).containsPattern("/\\*\\*[^/]*\\S+\\.");
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void generated_component_descriptions_are_not_kept(BundleProject bundle) {
        assertThat(bundle.files("OSGI-INF", ".xml")).isEmpty();
        assertThat(Files.exists(bundle.folder().resolve("pom.xml"))).isFalse();
    }
}
