package org.maitri.product.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packages of the whole workbench, as far as they can be tried without being installed. */
class PackagesTest {

    private static final String SHELL = "/bin/sh";
    private static final int CONSOLE = 3;
    private static final int WINDOW = 2;

    @TempDir
    private Path folder;

    @BeforeEach
    void beMade() {
        assumeTrue(Installers.possible(), "neither product nor repository was built");
    }

    private Installation.Outcome started(String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(Installers.appImage().resolve("maitri").toString()));
        command.addAll(List.of(arguments));
        // No JAVA_HOME and no java on the path: the image has to bring its own.
        Map<String, String> environment = Map.of("HOME", folder.toString(), "PATH", tools().toString());
        return Installers.run(environment, command);
    }

    /** The tools that a start script may expect of every system, and no others. */
    private Path tools() throws IOException {
        Path tools = folder.resolve("bin");
        if (!Files.exists(tools)) {
            Files.createDirectories(tools);
            for (String tool : List.of(
                    "sh",
                    "awk",
                    "basename",
                    "cat",
                    "chmod",
                    "cksum",
                    "cut",
                    "df",
                    "dirname",
                    "find",
                    "mkdir",
                    "readlink",
                    "rm",
                    "sed",
                    "tail",
                    "uname")) {
                Path real = Stream.of("/usr/bin", "/bin")
                        .map(place -> Path.of(place, tool))
                        .filter(Files::exists)
                        .findFirst()
                        .orElseThrow();
                Path calling = Files.writeString(tools.resolve(tool), "#!" + SHELL + "\nexec " + real + " \"$@\"\n");
                assertThat(calling.toFile().setExecutable(true)).isTrue();
            }
        }
        return tools;
    }

    @Test
    void an_application_image_starts_with_its_own_java() throws Exception {
        Installation.Outcome version = started("--version");

        assertThat(version.err()).isEmpty();
        assertThat(version.out()).contains("Maitri 1.");
        assertThat(Installers.appImage().resolve("jre/bin/java")).isExecutable();
        assertThat(Installers.appImage().resolve("jre/bin/javac")).doesNotExist();
    }

    @Test
    void it_keeps_records_and_names_the_folder_it_cannot_write_to() throws Exception {
        assertThat(started("sample", "load").code()).isZero();
        assertThat(started("count", "tickets.ticket").out()).containsPattern("[1-9]");
        assertThat(folder.resolve(".local/share/maitri/workspace/database")).isDirectory();

        Installation.Outcome refused = Installers.run(
                Map.of("HOME", "/proc", "PATH", tools().toString()),
                List.of(Installers.appImage().resolve("maitri").toString(), "check"));
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err())
                .startsWith("Maitri cannot write to /proc/.local/share/maitri")
                .hasLineCount(1);
    }

    @Test
    void every_plugin_of_the_product_is_in_the_bill_with_a_licence() throws Exception {
        JsonNode bill = Installers.bill(Installers.machine());
        TreeSet<String> listed = new TreeSet<>();
        bill.path("components").forEach(component -> {
            JsonNode licence = component.path("licenses").path(0);
            assertThat(licence.has("expression") || licence.path("license").has("id"))
                    .as(component.path("bom-ref").asText())
                    .isTrue();
            listed.add(component.path("bom-ref").asText());
        });
        TreeSet<String> there = new TreeSet<>(List.of("jre"));
        try (Stream<Path> plugins = Files.list(Installers.appImage().resolve("plugins"))) {
            plugins.forEach(plugin -> there.add("plugins/" + plugin.getFileName()));
        }
        assertThat(listed).isEqualTo(there).hasSizeGreaterThan(150);
    }

    @Test
    void every_licence_in_the_bill_has_its_text_in_the_package() throws Exception {
        Path licences = Installers.appImage().resolve("licences");
        Pattern id = Pattern.compile(" (?:OR|AND|WITH) ");
        for (String line : Files.readAllLines(licences.resolve("LICENCES.tsv")).stream()
                .skip(1)
                .toList()) {
            for (String each : id.split(line.split("\t")[2])) {
                assertThat(licences.resolve(each + ".txt")).as(line).exists();
            }
        }
    }

    @Test
    void debian_reads_the_package() throws Exception {
        assumeTrue(Files.exists(Path.of("/usr/bin/dpkg-deb")), "no Debian");
        String architecture = Installers.machine().endsWith("aarch64") ? "arm64" : "amd64";
        String deb = Installers.folder()
                .resolve("maitri_1.4.0_" + architecture + ".deb")
                .toString();
        Map<String, String> path = Map.of("PATH", "/usr/bin:/bin");

        Installation.Outcome control = Installers.run(path, List.of("dpkg-deb", "-I", deb));
        Installation.Outcome files = Installers.run(path, List.of("dpkg-deb", "-c", deb));

        assertThat(control.out()).contains("Package: maitri", "Version: 1.4.0").doesNotContain("jdk", "jre");
        assertThat(files.out().lines()).allMatch(line -> line.contains(" root/root "));
        assertThat(files.out())
                .contains(
                        "./usr/bin/maitri -> ../lib/maitri/maitri", "./usr/lib/maitri/jre/bin/java", "maitri.desktop");
    }

    @Test
    void the_zip_for_windows_has_one_program_for_the_window_and_one_for_the_console() throws Exception {
        Path zip = Installers.folder().resolve("maitri-1.4.0-windows-x86_64.zip");
        try (ZipFile file = new ZipFile(zip.toFile())) {
            Map<String, Integer> subsystems = new HashMap<>();
            for (String name : List.of("maitri.exe", "maitric.exe")) {
                ByteBuffer program = ByteBuffer.wrap(file.getInputStream(file.getEntry("maitri/" + name))
                                .readAllBytes())
                        .order(ByteOrder.LITTLE_ENDIAN);
                subsystems.put(name, (int) program.getShort(program.getInt(0x3c) + 24 + 68));
            }
            assertThat(subsystems).containsEntry("maitri.exe", WINDOW).containsEntry("maitric.exe", CONSOLE);
            assertThat(file.getEntry("maitri/start.jar")).isNotNull();
            assertThat(file.getEntry("maitri/sbom.cdx.json")).isNotNull();
        }
    }

    @Test
    void the_manual_page_names_every_command() throws Exception {
        String page = Files.readString(Archive.builder().resolve("bundles/org.maitri.compose/launch/linux/man.1"))
                .replace("\\-", "-");

        List<String> commands = started("--help")
                .out()
                .lines()
                .dropWhile(line -> !line.startsWith("Commands:"))
                .filter(line -> line.matches("  [a-z].*"))
                .map(line -> line.strip().split(" ")[0])
                .toList();

        assertThat(commands)
                .hasSizeGreaterThan(30)
                .allSatisfy(command -> assertThat(page).containsPattern("(?m)(^|[ \"])" + command + "( |$|\"|,)"));
    }
}
