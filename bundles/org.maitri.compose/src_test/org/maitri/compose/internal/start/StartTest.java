package org.maitri.compose.internal.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.compose.internal.start.Start.Asked;

class StartTest {

    @TempDir
    private Path folder;

    private Installation installation;

    @BeforeEach
    void install() throws IOException {
        Path product = folder.resolve("Grüße aus Köln");
        Files.createDirectories(product.resolve("plugins"));
        Files.createFile(product.resolve("plugins/org.eclipse.equinox.launcher_1.7.0.jar"));
        Files.writeString(product.resolve("artifacts.xml"), "<one/>");
        installation = new Installation(
                "desk",
                "Service Desk",
                product,
                Map.of(
                        "APPDATA", folder.resolve("roaming").toString(),
                        "LOCALAPPDATA", folder.resolve("local").toString(),
                        "MAITRI_JAVA_OPTS", "-Xmx2g  -Da=b"));
        installation.prepare();
    }

    @Test
    void without_arguments_or_with_the_file_of_a_profile_the_workbench_is_meant() {
        assertThat(Asked.of(List.of())).isEqualTo(new Asked(true, false, List.of()));
        assertThat(Asked.of(List.of("workbench", "-open", "x")))
                .isEqualTo(new Asked(true, false, List.of("-open", "x")));
        assertThat(Asked.of(List.of("C:\\b\\office.maitri")).workbench()).isTrue();
        assertThat(Asked.of(List.of("count", "x"))).isEqualTo(new Asked(false, false, List.of("count", "x")));
    }

    @Test
    void safe_mode_is_for_the_workbench_and_for_commands() {
        assertThat(Asked.of(List.of("--safe-mode"))).isEqualTo(new Asked(true, true, List.of()));
        assertThat(Asked.of(List.of("workbench", "--safe-mode"))).isEqualTo(new Asked(true, true, List.of()));
        assertThat(Asked.of(List.of("--safe-mode", "check"))).isEqualTo(new Asked(false, true, List.of("check")));
        assertThat(Asked.of(List.of("count", "x", "--safe-mode")))
                .isEqualTo(new Asked(false, true, List.of("count", "x")));
    }

    @Test
    void the_program_is_told_where_everything_of_the_person_is() throws Exception {
        List<String> command =
                installation.command(Asked.of(List.of("count", "a b")), false, false, installation.workspace());

        assertThat(command)
                .contains("-Xmx2g", "-Da=b", "-Dmaitri.id=desk", "org.maitri.headless.application")
                .contains(folder.resolve("roaming/Service Desk/workspace").toString())
                .containsSubsequence("-name", "Service Desk")
                .endsWith("count", "a b");
    }

    @Test
    void what_was_kept_of_an_older_product_in_that_place_is_forgotten() throws Exception {
        List<String> command = installation.command(Asked.of(List.of()), true, false, installation.workspace());
        Path kept = Path.of(command.get(command.indexOf("-configuration") + 1)).resolve("org.eclipse.osgi/1");
        Files.createDirectories(kept);
        String option = command.stream()
                .filter(each -> each.startsWith("-XX:SharedArchiveFile="))
                .findFirst()
                .orElseThrow();
        Path classes = Files.createFile(Path.of(option.substring(option.indexOf('=') + 1)));

        installation.prepare();
        assertThat(kept).exists();
        assertThat(classes).exists();

        Files.writeString(installation.folder().resolve("artifacts.xml"), "<two/>");
        installation.prepare();
        assertThat(kept).doesNotExist();
        assertThat(classes).doesNotExist();
    }

    @Test
    void a_name_that_no_folder_can_have_on_windows_starts_there_too() {
        Installation odd = new Installation("desk", "Desk: A/B?", folder, Map.of("APPDATA", folder.toString()));

        assertThat(odd.data()).isEqualTo(folder.resolve("Desk- A-B-"));
    }

    @Test
    void the_workspace_that_was_chosen_may_have_umlauts() throws Exception {
        Path chosen = folder.resolve("Köln");
        Files.createDirectories(installation.output().getParent());
        Files.writeString(
                installation.output(),
                "-data\n" + chosen + "\n",
                Charset.forName(System.getProperty("native.encoding")));

        assertThat(installation.chosenWorkspace()).contains(chosen);

        Files.write(installation.output(), new byte[] {(byte) 0xfc, '\n'});
        assertThat(installation.chosenWorkspace()).isEmpty();
    }

    @Test
    void a_folder_without_a_launcher_is_refused() throws Exception {
        Installation empty = new Installation("desk", "Service Desk", folder, Map.of());

        assertThat(new Start(empty, false).run(List.of("count"))).isEqualTo(Start.REFUSED);
    }
}
