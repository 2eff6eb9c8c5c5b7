package org.maitri.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the start script of Linux and macOS runs Java: here with a Java that only notes what it was asked for. */
class StartScriptTest {

    private static final String NOTING_JAVA = """
            #!/bin/sh
            echo "$*" >>"$NOTES"
            case $(wc -l <"$NOTES")$RESTARTS in
              1once) exit 23 ;;
              1elsewhere) echo -data; echo "$ELSEWHERE"; exit 24 ;;
              1twice | 2twice) exit 23 ;;
              1repaired) exit 25 ;;
            esac
            exit 5
            """;

    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void install() throws IOException {
        home = folder.resolve("a home");
        Path product = Files.createDirectories(folder.resolve("a product"));
        for (String script : List.of("maitri", "find-java.sh")) {
            Files.copy(
                    Archive.builder()
                            .resolve("bundles/org.maitri.compose/launch/unix")
                            .resolve(script),
                    product.resolve(script));
        }
        Files.createFile(product.resolve("artifacts.xml"));
        Path plugins = Files.createDirectories(product.resolve("plugins"));
        Files.createFile(plugins.resolve("org.eclipse.equinox.launcher_1.0.0.jar"));
        Path java = Files.createDirectories(product.resolve("jre/bin")).resolve("java");
        Files.writeString(java, NOTING_JAVA);
        Files.writeString(product.resolve("jre/release"), "JAVA_VERSION=\"21.0.1\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    private int start(String restarts, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder("sh", folder.resolve("a product/maitri").toString());
        builder.command().addAll(List.of(arguments));
        Map<String, String> environment = builder.environment();
        environment.put("MAITRI_HOME", home.toString());
        environment.put("DISPLAY", ":0");
        environment.put("NOTES", folder.resolve("notes").toString());
        environment.put("RESTARTS", restarts);
        environment.put("ELSEWHERE", folder.resolve("else where").toString());
        return builder.start().waitFor();
    }

    private List<String> notes() throws IOException {
        return Files.readAllLines(folder.resolve("notes"));
    }

    @Test
    void classes_that_were_not_written_to_the_end_are_forgotten() throws Exception {
        start("never");
        Path classes = Path.of(notes().getLast().replaceFirst(".*-XX:SharedArchiveFile=(.*?\\.jsa).*", "$1"));
        Files.write(Files.createFile(classes), new byte[4096]);
        start("never");
        assertThat(classes).as("another start may be writing them").exists();

        Files.setLastModifiedTime(classes, FileTime.from(Instant.now().minusSeconds(600)));
        start("never");
        assertThat(classes).doesNotExist();
    }

    @Test
    void the_workbench_starts_with_what_it_needs_and_its_code_is_handed_on() throws Exception {
        assertThat(start("never")).isEqualTo(5);

        assertThat(notes())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains(
                                "-XX:+UseSerialGC",
                                "-Xmx1g",
                                "-XX:MetaspaceSize=256m",
                                "--enable-native-access=ALL-UNNAMED")
                        .contains("-application org.maitri.workbench.application")
                        .contains("-data " + home + "/workspace", "-eclipse.keyring " + home + "/keyring"));
    }

    @Test
    void a_workbench_that_asks_for_it_is_started_again() throws Exception {
        assertThat(start("twice", "workbench", "-profile", "work")).isEqualTo(5);

        assertThat(notes()).hasSize(3).allSatisfy(line -> assertThat(line).endsWith("-profile work"));
    }

    @Test
    void a_workbench_may_ask_for_another_workspace() throws Exception {
        assertThat(start("elsewhere")).isEqualTo(5);

        assertThat(notes()).hasSize(2).last().asString().contains("-data " + folder + "/else where");
    }

    @Test
    void a_command_is_run_once_whatever_its_code_is() throws Exception {
        assertThat(start("once", "count", "a name")).isEqualTo(23);

        assertThat(notes())
                .singleElement()
                .asString()
                .contains("-application org.maitri.headless.application")
                .endsWith("count a name");
    }

    @Test
    void the_file_of_a_profile_opens_the_workbench() throws Exception {
        assertThat(start("never", "a b/office.maitri")).isEqualTo(5);

        assertThat(notes())
                .singleElement()
                .asString()
                .contains("-application org.maitri.workbench.application")
                .endsWith("a b/office.maitri");
    }

    @Test
    void a_product_of_another_name_is_told_so() throws Exception {
        Path script = folder.resolve("a product/maitri");
        Files.writeString(
                script,
                Files.readString(script).replace("\nid=maitri\nname=Maitri\n", "\nid=desk\nname='Desk & Co'\n"));

        start("never");

        assertThat(notes()).singleElement().asString().contains("-Dmaitri.id=desk", "-name Desk & Co ");
    }

    @Test
    void safe_mode_starts_where_no_plugin_was_ever_seen() throws Exception {
        assertThat(start("never", "--safe-mode")).isEqualTo(5);
        assertThat(start("never", "workbench", "--safe-mode", "-profile", "work"))
                .isEqualTo(5);
        assertThat(start("never", "count", "a name", "--safe-mode")).isEqualTo(5);

        assertThat(notes())
                .hasSize(3)
                .allSatisfy(line ->
                        assertThat(line).contains("-Dmaitri.safe.mode=true").containsPattern("/safe -data "));
        assertThat(notes().get(0)).contains("org.maitri.workbench.application");
        assertThat(notes().get(1)).endsWith("-profile work");
        assertThat(notes().get(2)).contains("org.maitri.headless.application").endsWith("count a name");
    }

    @Test
    void a_window_in_safe_mode_may_ask_to_be_started_with_all_plugins() throws Exception {
        assertThat(start("repaired", "--safe-mode")).isEqualTo(5);

        assertThat(notes()).hasSize(2);
        assertThat(notes().get(0)).contains("-Dmaitri.safe.mode=true", "-Dmaitri.plugins=" + home + "/plugins");
        assertThat(notes().get(1)).contains("-Dmaitri.safe.mode=false", "/configuration -data ");
    }
}
