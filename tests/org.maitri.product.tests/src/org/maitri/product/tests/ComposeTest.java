package org.maitri.product.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.product.tests.Installation.Outcome;

/** The compositions that are shipped, composed from the p2 repository that was built, and started; and others that cannot be. */
class ComposeTest {

    private static final Path SHIPPED = Archive.builder().resolve("releng/compositions");
    private static final String BUNDLES = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";

    @TempDir
    private Path folder;

    private Installation maitri;

    @BeforeEach
    void there_is_something_to_compose_from() throws IOException {
        assumeTrue(Installers.possible(), "there is no product or no repository here");
        maitri = Installation.whole(folder.resolve("home"));
    }

    @Test
    void everything_composed_is_the_product_of_the_build() throws Exception {
        Path built = Installation.find().orElseThrow();
        List<String> lines = Files.readAllLines(Installers.appImage().resolve(BUNDLES));

        assertThat(lines)
                .filteredOn(line -> line.startsWith("maitri.branding,"))
                .hasSize(1);
        assertThat(lines.stream().filter(line -> !line.startsWith("maitri.branding,")))
                .map(ComposeTest::withoutVersion)
                .containsExactlyElementsOf(Files.readAllLines(built.resolve(BUNDLES)).stream()
                        .map(ComposeTest::withoutVersion)
                        .toList());
    }

    /** Bundles that were built again for the product alone have another time in their versions. */
    private static String withoutVersion(String line) {
        return line.replaceAll(",[^,]*,plugins/([^_]*)_[^,]*", ",$1");
    }

    @Test
    void a_service_desk_has_customers_and_tickets_and_comes_out_the_same_each_time() throws Exception {
        Path first = compose(SHIPPED.resolve("service-desk.yaml"), "first", "app-image,sbom");
        Path again = compose(SHIPPED.resolve("service-desk.yaml"), "again", "sbom");

        assertThat(Files.readAllLines(first.resolve("SHA256SUMS")))
                .containsAll(Files.readAllLines(again.resolve("SHA256SUMS")));
        assertThat(modules(first, "Maitri Service Desk")).containsExactly("customers", "tickets");
    }

    @Test
    void a_build_for_people_and_press_has_no_customers() throws Exception {
        Path composed = compose(SHIPPED.resolve("people-and-pr.yaml"), "people", "app-image");

        assertThat(modules(composed, "Maitri People and PR")).containsExactly("publicrelations", "satisfaction");
    }

    @Test
    void a_companys_own_has_its_name_its_partners_plugin_and_its_settings() throws Exception {
        Path branded = Files.createDirectories(folder.resolve("branded"));
        Files.copy(SHIPPED.resolve("nordwind.svg"), branded.resolve("nordwind.svg"));
        Path file = Files.writeString(
                branded.resolve("branded.yaml"),
                Files.readString(SHIPPED.resolve("branded.yaml"))
                        .replaceFirst("repositories: .*", "repositories: ['" + PartnerBuild.loyaltycard() + "']"));
        Path composed = compose(file, "out", "app-image");

        assertThat(modules(composed, "Nordwind Guestbook"))
                .containsExactly("campaigns", "customers", "loyaltycard", "tickets");
        JsonNode settings = started(composed, "settings", "--json").json();
        assertThat(settings.toString()).contains("\"dark\"", "guestbook.nordwind.example", "settings.yaml");
        assertThat(composed.resolve("repository/content.jar")).exists();
    }

    @Test
    void what_comes_out_can_be_composed_again() throws Exception {
        Path repository = Installers.folder().resolve("repository");
        Path file = Files.writeString(
                folder.resolve("again.yaml"),
                "id: again\nname: Again\nmodules: [tickets]\nplatforms: [" + Installers.machine() + "]\n");

        Outcome outcome = maitri.run("compose", file.toString(), "--check", "--repository", repository.toString());

        assertThat(outcome.code()).as(outcome::err).isZero();
    }

    @Test
    void what_cannot_be_is_told_at_once_and_nothing_is_made() throws Exception {
        Path partner = Files.createDirectories(folder.resolve("partner"));
        Files.writeString(partner.resolve("content.xml"), """
                <?xml version='1.0' encoding='UTF-8'?>
                <?metadataRepository version='1.2.0'?>
                <repository name='beds' type='org.eclipse.equinox.internal.p2.metadata.repository.LocalMetadataRepository' version='1'>
                  <units size='1'>
                    <unit id='com.example.beds.feature.feature.group' version='1.0.0' singleton='false'>
                      <provides size='1'>
                        <provided namespace='org.eclipse.equinox.p2.iu' name='com.example.beds.feature.feature.group' version='1.0.0'/>
                      </provides>
                      <requires size='1'>
                        <required namespace='java.package' name='org.maitri.spi.record' range='[99.0.0,100.0.0)'/>
                      </requires>
                    </unit>
                  </units>
                </repository>
                """);
        Files.writeString(partner.resolve("artifacts.xml"), """
                <?xml version='1.0' encoding='UTF-8'?>
                <?artifactRepository version='1.1.0'?>
                <repository name='beds' type='org.eclipse.equinox.p2.artifact.repository.simpleRepository' version='1'/>
                """);
        Path file = Files.writeString(folder.resolve("inn.yaml"), """
                id: inn
                name: The Inn
                modules: [tickets]
                features: [com.example.beds]
                repositories: [partner]
                icno: inn.svg
                """);

        Outcome conflict = composing(file, folder.resolve("out"), "app-image");
        Files.writeString(file, Files.readString(file).replace("com.example.beds", "com.example.bed"));
        Outcome missing = composing(file, folder.resolve("out"), "app-image");

        assertThat(List.of(conflict.code(), missing.code())).containsOnly(1);
        assertThat(conflict.err().lines())
                .hasSize(2)
                .anyMatch(line ->
                        line.contains("com.example.beds.feature 1.0.0 needs org.maitri.spi.record in [99.0.0,100.0.0)"))
                .anyMatch(line -> line.contains("line 6") && line.contains("Did you mean \"icon\"?"));
        assertThat(missing.err().lines()).hasSize(2).anyMatch(line -> line.contains("line 4"));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("home", "partner", "inn.yaml");
        }
    }

    private Outcome composing(Path file, Path out, String packages) throws IOException, InterruptedException {
        return maitri.run(
                "compose",
                file.toString(),
                "--repository",
                PartnerBuild.REPOSITORY.toString(),
                "--platform",
                Installers.machine(),
                "--package",
                packages,
                "--output",
                out.toString());
    }

    private Path compose(Path file, String name, String packages) throws IOException, InterruptedException {
        Path out = folder.resolve(name);
        Outcome outcome = composing(file, out, packages);
        assertThat(outcome.code()).as(outcome::err).isZero();
        return out;
    }

    /** Those whose records it knows, once it was started with sample data and found to be sound. */
    private Set<String> modules(Path composed, String name) throws IOException, InterruptedException {
        assertThat(started(composed, "--version").out()).startsWith(name);
        started(composed, "sample", "load", "--customers", "20");
        started(composed, "check");
        Set<String> modules = new TreeSet<>();
        started(composed, "record-types", "--json")
                .json()
                .forEach(type -> modules.add(type.get("id").asText().replaceFirst("\\..*", "")));
        return modules.stream().filter(ComposeTest::isModule).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isModule(String prefix) {
        return Set.of("customers", "tickets", "campaigns", "satisfaction", "publicrelations", "loyaltycard")
                .contains(prefix);
    }

    private Outcome started(Path composed, String... arguments) throws IOException, InterruptedException {
        Path image = image(composed);
        Path program;
        try (Stream<Path> files = Files.list(image)) {
            program = files.filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                    .findFirst()
                    .orElseThrow();
        }
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--profile", folder.resolve("profile").toString()));
        Outcome outcome = Installers.run(
                Map.of("HOME", folder.resolve("person").toString(), "PATH", System.getenv("PATH")), command);
        assertThat(outcome.code()).as(outcome::err).isZero();
        return outcome;
    }

    /** The folder with the product, beside its repository. */
    private static Path image(Path composed) throws IOException {
        try (Stream<Path> folders = Files.list(composed)) {
            return folders.filter(each -> Files.exists(each.resolve("artifacts.xml")))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
