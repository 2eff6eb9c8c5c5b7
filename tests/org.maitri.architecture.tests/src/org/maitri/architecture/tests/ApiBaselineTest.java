package org.maitri.architecture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import aQute.bnd.service.diff.Tree;
import aQute.bnd.service.diff.Type;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Partners' plug-ins go on working: what the interfaces offer changes only with the versions of their packages. */
class ApiBaselineTest {

    private static final String SPI = "org.maitri.spi";
    private static final Path RELEASED = Path.of("../../releng/api");
    /** What is copied to the released ones when a version is released. */
    private static final Path NOW = Path.of("target/api");

    private Tree.Data spi;

    @BeforeEach
    void read_the_interfaces() throws Exception {
        spi = now(SPI);
        version("1.0.0"); // whatever the package has come to
    }

    private void version(String wanted) {
        child(child(spi, SPI + ".metric"), type -> type.type == Type.VERSION).name = wanted;
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.maitri.kernel", SPI, "org.maitri.ui", "org.maitri.conformance"})
    void versions_of_packages_say_what_was_done_to_them(String bundle) throws Exception {
        ApiText.write(now(bundle), NOW.resolve(bundle + ".txt"));

        assertThat(ApiBaseline.problems(bundle, now(bundle), ApiText.read(RELEASED.resolve(bundle + ".txt"))))
                .isEmpty();
    }

    @Test
    void the_text_says_all_there_is() throws Exception {
        ApiText.write(spi, NOW.resolve("again.txt"));

        assertThat(ApiBaseline.problems(SPI, ApiText.read(NOW.resolve("again.txt")), spi))
                .isEmpty();
        assertThat(ApiBaseline.problems(SPI, spi, ApiText.read(NOW.resolve("again.txt"))))
                .isEmpty();
    }

    @Test
    void a_method_that_is_gone_asks_for_a_major_version() throws Exception {
        String problem = problem(without("label()"), spi);

        assertThat(problem)
                .contains("org.maitri.spi.metric 1.0.0")
                .contains("removed org.maitri.spi.metric.Metric.label()");
        assertThat(problem)
                .contains("Raise its version to 2.0.0")
                .contains("bundles/org.maitri.spi/META-INF/MANIFEST.MF");
    }

    @Test
    void a_method_that_partners_need_not_write_asks_for_a_minor_version() throws Exception {
        assertThat(problem(spi, without("permission()")))
                .contains("added org.maitri.spi.metric.Metric.permission()")
                .contains("Raise its version to 1.1.0");
    }

    @Test
    void a_method_that_partners_would_have_to_write_asks_for_a_major_version() throws Exception {
        assertThat(problem(spi, without("label()"))).contains("Raise its version to 2.0.0");
    }

    @Test
    void what_only_maitri_implements_may_grow_with_a_minor_version() throws Exception {
        Tree.Data before = without(SPI + ".metric", SPI + ".metric.Metrics", "all()");

        assertThat(problem(spi, before))
                .contains("added org.maitri.spi.metric.Metrics.all()")
                .contains("1.1.0");
    }

    @Test
    void a_version_that_was_raised_is_enough() throws Exception {
        Tree.Data before = without("permission()");
        version("1.1.0");

        assertThat(ApiBaseline.problems(SPI, spi, before)).isEmpty();
    }

    @Test
    void a_package_that_is_gone_is_missed() throws Exception {
        Tree.Data now = copy(spi);
        remove(now, SPI + ".metric");

        assertThat(problem(now, spi)).contains("org.maitri.spi.metric is gone");
    }

    private static Tree.Data now(String bundle) throws Exception {
        BundleProject project = BundleProject.all().stream()
                .filter(each -> each.name().equals(bundle))
                .findFirst()
                .orElseThrow();
        try (JarFile built = project.built()) {
            return ApiText.of(new File(built.getName()));
        }
    }

    private static String problem(Tree.Data now, Tree.Data before) throws Exception {
        List<String> problems = ApiBaseline.problems(SPI, now, before);
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }

    private Tree.Data without(String method) {
        return without(SPI + ".metric", SPI + ".metric.Metric", method);
    }

    private Tree.Data without(String inPackage, String type, String method) {
        Tree.Data changed = copy(spi);
        remove(child(child(changed, inPackage), type), method);
        return changed;
    }

    private static void remove(Tree.Data parent, String name) {
        child(parent, name);
        parent.children = Stream.of(parent.children)
                .filter(child -> !child.name.equals(name))
                .toArray(Tree.Data[]::new);
    }

    private static Tree.Data child(Tree.Data parent, String name) {
        return child(parent, child -> child.name.equals(name));
    }

    private static Tree.Data child(Tree.Data parent, Predicate<Tree.Data> wanted) {
        return Arrays.stream(parent.children).filter(wanted).findFirst().orElseThrow();
    }

    private static Tree.Data copy(Tree.Data node) {
        Tree.Data copy = new Tree.Data();
        copy.type = node.type;
        copy.name = node.name;
        copy.add = node.add;
        copy.rem = node.rem;
        copy.children = Arrays.stream(node.children).map(ApiBaselineTest::copy).toArray(Tree.Data[]::new);
        return copy;
    }
}
