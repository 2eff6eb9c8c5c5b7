package org.maitri.compose.internal.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Where an installed product lies, where its person's things are, and how it is started with them. */
record Installation(String id, String name, Path folder, Map<String, String> environment) {

    private static final String WORKBENCH = "workbench";
    private static final String HEADLESS = "headless";

    /** Room for classes and compiled code from the beginning, and little for what is young: Java stops seldom, not for long. */
    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx1g",
            "-Xmn32m",
            "-XX:MetaspaceSize=256m",
            "-XX:ReservedCodeCacheSize=192m",
            "--enable-native-access=ALL-UNNAMED",
            "-Xlog:disable",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-PrintWarnings",
            "-Xshare:auto",
            "-XX:+AutoCreateSharedArchive");

    private Optional<Path> home() {
        return Optional.ofNullable(environment.get("MAITRI_HOME"))
                .filter(home -> !home.isBlank())
                .map(Path::of);
    }

    /** A name may have letters that a folder on Windows must not have. */
    private Path own(String place) {
        return Path.of(environment.getOrDefault(place, ""), name.replaceAll("[<>:\"/\\\\|?*]|[. ]+$", "-"));
    }

    Path data() {
        return home().orElseGet(() -> own("APPDATA"));
    }

    Path workspace() {
        return data().resolve("workspace");
    }

    /** One for each install: two versions side by side do not disturb each other. */
    private Path state() {
        CRC32 install = new CRC32();
        install.update(folder.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8));
        return home().map(home -> home.resolve("state"))
                .orElseGet(() -> own("LOCALAPPDATA"))
                .resolve(Long.toString(install.getValue()));
    }

    private Path configuration(boolean safe) {
        return state().resolve(safe ? "safe" : "configuration");
    }

    Path output() {
        return state().resolve("output");
    }

    Optional<Path> launcher() {
        try (Stream<Path> plugins = Files.list(folder.resolve("plugins"))) {
            return plugins.filter(plugin ->
                            plugin.getFileName().toString().matches("org\\.eclipse\\.equinox\\.launcher_.*\\.jar"))
                    .max(Comparator.naturalOrder());
        } catch (IOException noFolder) {
            return Optional.empty();
        }
    }

    /** Makes the folders, and forgets what was kept of an older product in this place. */
    void prepare() throws IOException {
        Files.createDirectories(workspace());
        Files.createDirectories(configuration(false));
        CRC32 sum = new CRC32();
        sum.update(Files.readAllBytes(folder.resolve("artifacts.xml")));
        Path seen = state().resolve("seen");
        String now = Long.toString(sum.getValue());
        if (!Files.exists(seen) || !Files.readString(seen).equals(now)) {
            for (boolean safe : new boolean[] {true, false}) {
                delete(configuration(safe).resolve("org.eclipse.osgi"));
                delete(configuration(safe).resolve("org.eclipse.core.runtime"));
            }
            for (String kind : new String[] {WORKBENCH, HEADLESS}) {
                Files.deleteIfExists(archive(kind));
            }
            Files.writeString(seen, now);
        }
        for (String kind : new String[] {WORKBENCH, HEADLESS}) {
            if (unfinished(archive(kind))) {
                Files.delete(archive(kind));
            }
        }
    }

    /** Java that was killed while it wrote it leaves no first bytes, and never writes it again; another one may just be writing. */
    private static boolean unfinished(Path archive) throws IOException {
        if (!Files.exists(archive)
                || Files.getLastModifiedTime(archive)
                        .toInstant()
                        .isAfter(Instant.now().minusSeconds(60))) {
            return false;
        }
        try (InputStream classes = Files.newInputStream(archive)) {
            return classes.read() <= 0;
        }
    }

    /** Of classes, which Java writes to start faster. */
    private Path archive(String kind) {
        return state().resolve(kind + ".jsa");
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /** The workspace that the window asked for when it ended, which it printed below {@code -data}. */
    Optional<Path> chosenWorkspace() throws IOException {
        List<String> lines =
                new String(Files.readAllBytes(output()), written()).lines().toList();
        int data = lines.lastIndexOf("-data");
        return data < 0 || data + 1 >= lines.size()
                ? Optional.empty()
                : Optional.of(Path.of(lines.get(data + 1).strip()));
    }

    /** How Java writes into a file that stands for the console; umlauts in UTF-8 would be others. */
    private static Charset written() {
        return Charset.forName(System.getProperty("native.encoding"));
    }

    List<String> command(Start.Asked asked, boolean window, boolean safe, Path workspace) throws IOException {
        String kind = asked.workbench() ? WORKBENCH : HEADLESS;
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", window ? "javaw" : "java")
                .toString());
        command.addAll(OPTIONS);
        command.add("-XX:SharedArchiveFile=" + archive(kind));
        String further = environment.getOrDefault("MAITRI_JAVA_OPTS", "").strip();
        if (!further.isEmpty()) {
            command.addAll(List.of(further.split("\\s+")));
        }
        command.addAll(List.of(
                "-Dmaitri.id=" + id,
                "-Dmaitri.install=" + folder,
                "-Dmaitri.plugins=" + data().resolve("plugins"),
                "-Dmaitri.safe.mode=" + safe,
                "-Dorg.eclipse.equinox.simpleconfigurator.exclusiveInstallation=false"));
        command.addAll(List.of("-jar", launcher().orElseThrow().toString(), "-name", name));
        command.addAll(List.of("-application", "org.maitri." + kind + ".application"));
        command.addAll(List.of("-configuration", configuration(safe).toString()));
        command.addAll(List.of("-data", workspace.toString()));
        command.addAll(List.of("-eclipse.keyring", data().resolve("keyring").toString()));
        Path language = configuration(false).resolve("language");
        if (Files.exists(language)) {
            command.addAll(List.of("-nl", Files.readString(language).strip()));
        }
        command.addAll(asked.arguments());
        return command;
    }
}
