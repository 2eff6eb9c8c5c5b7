package org.maitri.architecture.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The folder of one bundle, as the checks read it. */
record BundleProject(Path folder) {

    private static final Path BUNDLES =
            Path.of("../../bundles").toAbsolutePath().normalize();

    static List<BundleProject> all() {
        try (Stream<Path> folders = Files.list(BUNDLES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")))
                    .sorted()
                    .map(BundleProject::new)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    /** The bundle's layer or module: {@code kernel}, {@code tickets}, {@code tickets.ui}. */
    String shortName() {
        return name().substring("org.maitri.".length());
    }

    /** What the build made of it: beside it may lie what an older build left behind. */
    JarFile built() {
        try (Stream<Path> files = Files.list(folder.resolve("target"))) {
            Path jar = files.filter(file -> file.getFileName().toString().matches(name() + "-\\d.*(?<!-sources)\\.jar"))
                    .findAny()
                    .orElseThrow(() -> new IllegalStateException(name() + " was not built"));
            return new JarFile(jar.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A manifest header as names with their parameters. */
    Map<String, String> header(String header) {
        String value = manifest().getMainAttributes().getValue(header);
        Map<String, String> clauses = new LinkedHashMap<>();
        if (value != null) {
            Arrays.stream(value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                    .map(String::strip)
                    .forEach(clause -> {
                        int semicolon = clause.indexOf(';');
                        clauses.put(
                                semicolon < 0 ? clause : clause.substring(0, semicolon),
                                semicolon < 0 ? "" : clause.substring(semicolon + 1));
                    });
        }
        return clauses;
    }

    private Manifest manifest() {
        try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            return new Manifest(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Path> files(String subfolder, String ending) {
        Path root = folder.resolve(subfolder);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }

    static Properties properties(Path file) {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
        return properties;
    }

    @Override
    public String toString() {
        return name();
    }
}
