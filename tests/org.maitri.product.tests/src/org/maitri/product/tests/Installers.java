package org.maitri.product.tests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packages of the whole workbench for this machine and for Windows, composed once for all tests. */
final class Installers {

    private static final Path REPOSITORY = Archive.builder().resolve("releng/org.maitri.repository/target/repository");
    private static final Path FOLDER = Path.of("target/packages").toAbsolutePath();
    private static final int MINUTES = 10;
    private static boolean composed;

    private Installers() {}

    static boolean possible() {
        return Installation.present() && Files.isDirectory(REPOSITORY);
    }

    /** The folder that {@code maitri compose} made. */
    static synchronized Path folder() throws IOException, InterruptedException {
        if (!composed) {
            delete(FOLDER);
            Path file = Files.writeString(
                    Files.createDirectories(FOLDER).resolve("workbench.yaml"), """
                    id: maitri
                    name: Maitri
                    version: 1.4.0
                    vendor: The contributors to Maitri
                    description: A workbench for customer relations
                    modules: [customers, tickets, campaigns, satisfaction, publicrelations, compose]
                    platforms: [%s, windows-x86_64]
                    packages: [app-image, deb, zip, sbom]
                    """.formatted(machine()));
            Map<String, String> environment = new HashMap<>(System.getenv());
            environment.put("MAITRI_HOME", FOLDER.resolve("home").toString());
            Installation.Outcome outcome = run(
                    environment,
                    List.of(
                            Installation.find().orElseThrow().resolve("maitri").toString(),
                            "compose",
                            file.toString(),
                            "--repository",
                            REPOSITORY.toString(),
                            "--output",
                            out().toString()));
            if (outcome.code() != 0) {
                throw new AssertionError("Composing ended with " + outcome.code() + ":\n" + outcome.err());
            }
            composed = true;
        }
        return out();
    }

    static String machine() {
        return System.getProperty("os.arch").equals("aarch64") ? "linux-aarch64" : "linux-x86_64";
    }

    private static Path out() {
        return FOLDER.resolve("out");
    }

    static JsonNode bill(String platform) throws IOException, InterruptedException {
        return new ObjectMapper()
                .readTree(folder().resolve("maitri-1.4.0-" + platform + ".cdx.json")
                        .toFile());
    }

    static Path appImage() throws IOException, InterruptedException {
        return folder().resolve("maitri-1.4.0-" + machine());
    }

    /** Runs a program of the system or of a package, with nothing but what is given in its environment. */
    static Installation.Outcome run(Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile("out", "");
        Path err = Files.createTempFile("err", "");
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command))
                .redirectOutput(log.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("Still running after " + MINUTES + " minutes: " + command);
        }
        return new Installation.Outcome(process.exitValue(), Files.readString(log), Files.readString(err));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failed) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
