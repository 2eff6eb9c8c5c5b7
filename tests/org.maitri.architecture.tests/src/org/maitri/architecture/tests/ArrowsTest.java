package org.maitri.architecture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which way the arrows between the bundles point, read from the manifests. */
class ArrowsTest {

    private static final Map<String, Set<String>> CORE = Map.ofEntries(
            Map.entry("kernel", Set.of()),
            Map.entry("spi", Set.of("kernel")),
            Map.entry("services", Set.of("kernel", "spi")),
            Map.entry("persistence", Set.of("kernel", "spi")),
            Map.entry("mail", Set.of("kernel", "spi")),
            Map.entry("plugins", Set.of("kernel", "spi")),
            Map.entry("ui", Set.of("kernel", "spi")),
            Map.entry("workbench", Set.of("kernel", "spi", "services", "persistence", "plugins", "ui")),
            Map.entry("compose", Set.of("kernel", "spi", "services")),
            Map.entry("conformance", Set.of("kernel", "spi", "services", "persistence")),
            Map.entry("headless", Set.of("kernel", "spi", "services", "persistence", "plugins")));

    static Stream<BundleProject> bundles() {
        return BundleProject.all().stream();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void a_bundle_uses_only_the_bundles_its_arrows_point_at(BundleProject bundle) {
        Set<String> used = new TreeSet<>();
        Stream.concat(
                        bundle.header("Import-Package").keySet().stream(),
                        bundle.header("Require-Bundle").keySet().stream())
                .filter(name -> name.startsWith("org.maitri."))
                .forEach(name -> used.add(bundleOf(name)));
        used.remove(bundle.shortName());

        assertThat(allowed(bundle.shortName())).containsAll(used);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void eclipse_stays_above_the_contract(BundleProject bundle) {
        String name = bundle.shortName();
        boolean mayUseEclipse = Set.of("persistence", "plugins", "headless", "compose", "workbench", "ui")
                        .contains(name)
                || name.endsWith(".ui");
        if (!mayUseEclipse) {
            assertThat(bundle.header("Require-Bundle").keySet())
                    .noneMatch(required -> required.startsWith("org.eclipse."));
            // Angus Mail is a library that comes from Eclipse, and no part of the platform.
            assertThat(bundle.header("Import-Package").keySet())
                    .filteredOn(imported -> !imported.startsWith("org.eclipse.angus."))
                    .noneMatch(imported -> imported.startsWith("org.eclipse."));
        }
    }

    private static String bundleOf(String packageOrBundle) {
        return BundleProject.all().stream()
                .map(BundleProject::name)
                .filter(name -> packageOrBundle.equals(name) || packageOrBundle.startsWith(name + '.'))
                .max(java.util.Comparator.comparingInt(String::length))
                .map(name -> name.substring("org.maitri.".length()))
                .orElseThrow(() -> new AssertionError("No bundle has " + packageOrBundle));
    }

    private static Set<String> allowed(String bundle) {
        if (CORE.containsKey(bundle)) {
            return CORE.get(bundle);
        }
        return bundle.endsWith(".ui")
                ? Set.of("kernel", "spi", "ui", bundle.substring(0, bundle.length() - ".ui".length()))
                : Set.of("kernel", "spi");
    }
}
