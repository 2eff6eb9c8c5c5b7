package org.maitri.product.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people get to download for each platform, as far as another machine can tell. */
class ArchivesTest {

    private static final Path LAUNCH = Archive.builder().resolve("bundles/org.maitri.compose/launch");

    private Archive archive;

    private void open(Platform platform) throws IOException {
        assumeTrue(Archive.present(platform), "the product was not packed");
        archive = Archive.open(platform);
    }

    @ParameterizedTest
    @EnumSource
    void an_archive_is_whole_and_fits_its_platform(Platform platform) throws IOException {
        open(platform);

        everythingLiesInOneFolder();
        theStartScriptCanBeRun();
        theBundlesAreThere();
        theConfigurationStartsThem();
        theWindowsAreMadeForTheMachine();
        nothingNamesTheBuildersFolders();
    }

    private void everythingLiesInOneFolder() {
        String folder = archive.platform().root().split("/")[0] + '/';
        assertThat(archive.files().keySet()).allMatch(file -> file.startsWith(folder));
        assertThat(archive.file("LICENSE").text()).contains("Eclipse Public License");
    }

    private void theStartScriptCanBeRun() throws IOException {
        if (archive.platform().isWindows()) {
            assertThat(archive.file("maitri.cmd").content())
                    .isEqualTo(Files.readAllBytes(LAUNCH.resolve("windows/maitri.cmd")));
            assertThat(archive.file("maitri.cmd").text().split("\n"))
                    .allSatisfy(line -> assertThat(line).endsWith("\r"));
            return;
        }
        for (String script : List.of("maitri", "find-java.sh")) {
            assertThat(archive.file(script).content()).isEqualTo(Files.readAllBytes(LAUNCH.resolve("unix/" + script)));
            assertThat(archive.file(script).text()).doesNotContain("\r");
        }
        assertThat(archive.file("maitri").mayBeRun()).isTrue();
        if (archive.platform().isMac()) {
            assertThat(archive.file("../Info.plist").text()).contains("<string>maitri</string>");
            assertThat(archive.file("../MacOS/maitri").mayBeRun()).isTrue();
        }
    }

    private void theBundlesAreThere() {
        List<String> bundles = archive.file("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info")
                .text()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> archive.platform().root() + '/' + line.split(",")[2])
                .toList();
        assertThat(bundles).hasSizeGreaterThan(100);
        assertThat(bundles)
                .filteredOn(bundle -> archive.files().keySet().stream().noneMatch(file -> file.startsWith(bundle)))
                .isEmpty();
    }

    private void theConfigurationStartsThem() throws IOException {
        Properties configuration = new Properties();
        configuration.load(
                new StringReader(archive.file("configuration/config.ini").text()));
        assertThat(configuration)
                .containsEntry("eclipse.product", "org.maitri.workbench.product")
                .containsEntry("eclipse.application", "org.maitri.workbench.application");
        assertThat(archive.files().keySet())
                .contains(archive.platform().root()
                        + '/'
                        + configuration.getProperty("osgi.framework").substring("file:".length()))
                .anyMatch(
                        file -> file.startsWith(archive.platform().root() + "/plugins/org.eclipse.equinox.launcher_"));
    }

    private void theWindowsAreMadeForTheMachine() throws IOException {
        Map<String, byte[]> libraries = archive.libraries();
        assertThat(libraries).isNotEmpty();
        libraries.forEach((name, library) ->
                assertThat(archive.platform().loads(library)).as(name).isTrue());
        assertThat(archive.files().keySet())
                .filteredOn(file -> file.matches(".*/org\\.eclipse\\.swt\\.(gtk|win32|cocoa)\\..*"))
                .hasSize(1);
    }

    private void nothingNamesTheBuildersFolders() {
        String folder = Archive.builder().toString();
        assertThat(archive.files().entrySet().stream()
                        .filter(file -> file.getValue().text().contains(folder))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }
}
