package org.maitri.product.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.product.tests.Installation.Outcome;

/** A partner unpacks the SDK, begins a plug-in, builds it and installs it, all of it far from Maitri's sources. */
class SdkTest {

    private static final Path BUILT =
            Path.of("../../releng/org.maitri.sdk/target").toAbsolutePath();

    @TempDir
    private Path folder;

    private Path sdk;
    private Path plugins;

    @BeforeEach
    void unpack() throws IOException, InterruptedException {
        assumeTrue(Installation.present(), "there is no product for this machine");
        Path place = Files.createDirectories(folder.resolve("SDK für Partner"));
        plugins = Files.createDirectories(folder.resolve("Plug-ins of Acme"));
        try (DirectoryStream<Path> zips = Files.newDirectoryStream(BUILT, "maitri-sdk-*.zip")) {
            succeed(PartnerBuild.shell(
                    place, "unzip", "-q", zips.iterator().next().toString()));
        }
        try (DirectoryStream<Path> unpacked = Files.newDirectoryStream(place)) {
            sdk = unpacked.iterator().next();
        }
    }

    @Test
    void what_is_begun_with_it_builds_and_works() throws Exception {
        assertThat(begin("package=com.acme-visits").out())
                .contains("package is \"com.acme-visits\"", "none of them a word of Java");
        assertThat(plugins.resolve("com.acme.visits")).doesNotExist();

        succeed(begin("package=com.acme.visits"));
        Path project = plugins.resolve("com.acme.visits");
        succeed(PartnerBuild.shell(project, "mvn", "-B", "-ntp", "verify"));
        succeed(PartnerBuild.shell(project, "mvn", "-B", "-o", "verify", "-DskipTests"));

        Installation maitri = Installation.whole(folder.resolve("home"));
        Path built = project.resolve("com.acme.visits.repository/target/repository");
        succeed(maitri.run("plugin", "install", built.toString(), "--allow-unsigned"));
        Path visits = Files.writeString(
                folder.resolve("visits.csv"), "What,Due,Done\nCall,2026-03-17,\nMeet,2026-03-18,2026-03-18\n");
        assertThat(json(maitri, "import", "visits.sitevisit", visits.toString())
                        .get("created")
                        .asLong())
                .isEqualTo(2);
        assertThat(json(maitri, "visits-due").findValuesAsText("subject")).containsExactly("Call");
        assertThat(json(maitri, "finding").toString()).contains("visits.overdue");
        assertThat(json(maitri, "metric").toString()).contains("visits.done");
        assertThat(maitri.run("check").code()).isZero();
        assertThat(maitri.faults()).isEmpty();
    }

    private static void succeed(Outcome outcome) {
        assertThat(outcome.code()).as(outcome.out() + outcome.err()).isZero();
    }

    private Outcome begin(String more) throws IOException, InterruptedException {
        return PartnerBuild.shell(
                plugins,
                sdk.resolve("new-plugin").toString(),
                "artifactId=com.acme.visits",
                "module=visits",
                "recordName=SiteVisit",
                "vendor=Acme & Söhne",
                more);
    }

    private static JsonNode json(Installation maitri, String... words) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(words));
        line.add("--json");
        return maitri.run(line.toArray(String[]::new)).json();
    }
}
