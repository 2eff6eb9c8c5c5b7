package org.maitri.product.tests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The product as it was built, with bundles left out or added, and a home folder of its own. */
final class Installation {

    static final Path PRODUCTS = Path.of("../../releng/org.maitri.product/target/products")
            .toAbsolutePath()
            .normalize();
    /** What Java keeps to start faster the next time; all installations share it. */
    private static final Path CACHE = Path.of("target/cache").toAbsolutePath();

    private final Path product;
    private final Path home;
    private final Path bundles;

    /** What a command did. */
    record Outcome(int code, String out, String err) {

        JsonNode json() {
            try {
                return new ObjectMapper().readTree(out);
            } catch (IOException notJson) {
                throw new AssertionError("Not JSON:\n" + out + "\n" + err, notJson);
            }
        }
    }

    private Installation(Path product, Path home, Path bundles) {
        this.product = product;
        this.home = home;
        this.bundles = bundles;
    }

    /** Whether this machine can run what was built, and it was built. */
    static boolean present() {
        return Files.isDirectory(PRODUCTS) && find().isPresent();
    }

    static java.util.Optional<Path> find() {
        String machine = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
        Path root = PRODUCTS.resolve("org.maitri.product/linux/gtk").resolve(machine);
        return java.util.Optional.of(root.resolve("maitri")).filter(folder -> Files.exists(folder.resolve("maitri")));
    }

    static Installation whole(Path home) throws IOException {
        return changed(home, line -> line, List.of());
    }

    static Installation without(String module, Path home) throws IOException {
        String own = "org.maitri." + module;
        return changed(
                home, line -> line.startsWith(own + ',') || line.startsWith(own + ".ui,") ? "" : line, List.of());
    }

    static Installation with(String symbolicName, Path jar, Path home) throws IOException {
        return changed(home, line -> line, List.of(symbolicName + ',' + version(jar) + ',' + jar.toUri() + ",4,false"));
    }

    private static String version(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getManifest().getMainAttributes().getValue("Bundle-Version");
        }
    }

    /** The same product in another folder, as after a move; its bundles are not copied. */
    Installation movedTo(Path folder) throws IOException {
        Path from = product.toRealPath();
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path moved = folder.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(moved);
                } else if (file.toString().endsWith(".jar")) {
                    Files.createSymbolicLink(moved, file);
                } else {
                    Files.copy(file, moved);
                }
            }
        }
        return new Installation(folder, home, bundles);
    }

    /** Where the person's plug-ins lie. */
    Path plugins() {
        return home.resolve("maitri/plugins");
    }

    private static Installation changed(Path home, UnaryOperator<String> change, List<String> added)
            throws IOException {
        Path product = find().orElseThrow();
        Path own = product.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(own)) {
            String kept = change.apply(line);
            if (!kept.isEmpty()) {
                lines.add(kept);
            }
        }
        lines.addAll(added);
        Path bundles = Files.write(Files.createDirectories(home).resolve("bundles.info"), lines);
        return new Installation(product, home, bundles);
    }

    /** Runs one command without a window; its profile is a folder in the home. */
    Outcome run(String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile(home, "out", "");
        Path err = Files.createTempFile(home, "err", "");
        List<String> words = new ArrayList<>(Arrays.asList(arguments));
        words.addAll(List.of("--profile", home.resolve("profile").toString()));
        Process process = builder(words)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        process.getOutputStream().close();
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("Still running after ten minutes: " + words);
        }
        return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private ProcessBuilder builder(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(product.resolve("maitri").toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.remove("MAITRI_HOME");
        environment.put("XDG_DATA_HOME", home.toString());
        environment.put("XDG_STATE_HOME", home.resolve("state").toString());
        environment.put("XDG_CACHE_HOME", CACHE.toString());
        environment.put("MAITRI_JAVA_OPTS", "-Dorg.eclipse.equinox.simpleconfigurator.configUrl=" + bundles.toUri());
        return builder;
    }

    /** Everything that was logged about bundles that did not resolve, and about faults. */
    String faults() throws IOException {
        StringBuilder faults = new StringBuilder();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path log :
                    files.filter(file -> file.toString().endsWith(".log")).toList()) {
                String[] entries = Files.readString(log).split("(?m)^(?=!ENTRY |\\d{4}-\\d\\d-\\d\\dT)");
                Arrays.stream(entries)
                        .filter(entry ->
                                entry.matches("(?s)!ENTRY \\S+ 4 .*|\\S+Z error .*|.*(?i:could not be resolved).*"))
                        .forEach(faults::append);
            }
        }
        return faults.toString();
    }
}
