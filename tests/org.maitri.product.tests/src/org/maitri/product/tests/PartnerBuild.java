package org.maitri.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.maitri.product.tests.Installation.Outcome;

/** Builds a partner's project with the Maven of this build, outside of it, against the p2 repository that it made. */
final class PartnerBuild {

    static final Path REPOSITORY = Path.of("../../releng/org.maitri.repository/target/repository")
            .toAbsolutePath()
            .normalize();

    private static final Path EXAMPLES =
            Path.of("../../releng/examples").toAbsolutePath().normalize();
    private static final Path WORK = Path.of("target/partner builds").toAbsolutePath();

    private PartnerBuild() {}

    /** The p2 repository of the loyalty cards, built and tested once for all tests that ask. */
    static Path loyaltycard() {
        return Loyaltycard.REPOSITORY;
    }

    private static final class Loyaltycard {

        private static final Path REPOSITORY = build();

        private static Path build() {
            try {
                Path project = WORK.resolve("loyaltycard");
                copy(EXAMPLES.resolve("loyaltycard"), project);
                maven(project, "verify");
                return project.resolve("com.example.loyaltycard.repository/target/repository");
            } catch (IOException | InterruptedException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    /** Runs Maven in a folder that is no part of this build; what it says is shown if it fails. */
    static void maven(Path project, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("mvn", "-B", "-ntp", "-Dmaitri.repository=" + url()));
        command.addAll(List.of(arguments));
        Outcome outcome = shell(project, command.toArray(String[]::new));
        assertThat(outcome.code()).as(outcome.out()).isZero();
    }

    /** What a partner types where the Maven and the Java of this build are found; all it says is in {@code out}. */
    static Outcome shell(Path folder, String... command) throws IOException, InterruptedException {
        Path log = Files.createTempFile("partner", ".log");
        // Java looks programs up on its own path, env on the one that it is given.
        List<String> words = new ArrayList<>(List.of("env"));
        words.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("PATH", System.getProperty("maven.home") + "/bin:" + environment.get("PATH"));
        environment.remove("MAVEN_PROJECTBASEDIR");
        Process process = builder.start();
        process.getOutputStream().close();
        boolean ended = process.waitFor(10, TimeUnit.MINUTES);
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        Outcome outcome = new Outcome(ended ? process.exitValue() : -1, Files.readString(log), "");
        Files.delete(log);
        return outcome;
    }

    private static String url() {
        return REPOSITORY.toUri().toString();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(each -> !each.toString().matches(".*/(target|bin)(/.*)?"))
                    .toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
