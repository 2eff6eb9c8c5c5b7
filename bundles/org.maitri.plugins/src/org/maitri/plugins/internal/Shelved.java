package org.maitri.plugins.internal;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.maitri.plugins.Plugin;

/**
 * A plug-in as it lies in the person's folder.
 *
 * @param folder holds its bundles in {@code plugins}, what p2 knows of it, and its facts
 * @param facts see the keys of this class
 */
record Shelved(Path folder, Properties facts) {

    static final String ID = "id";
    static final String VERSION = "version";
    static final String LABEL = "label";
    static final String VENDOR = "vendor";
    static final String SOURCE = "source";
    static final String SIGNATURE = "signature";
    static final String INSTALLED = "installed";

    /** Written last: a folder without it was never finished, or has been taken out. */
    static final String FACTS = "plugin.properties";

    private static final String OFF = "off";
    private static final String BROKEN = "broken";
    private static final String PROBLEM = "problem";

    static Optional<Shelved> read(Path folder) {
        Properties facts = new Properties();
        try (Reader in = Files.newBufferedReader(folder.resolve(FACTS))) {
            facts.load(in);
        } catch (IOException | IllegalArgumentException unfinished) {
            return Optional.empty();
        }
        return Optional.of(new Shelved(folder, facts))
                .filter(plugin -> !plugin.id().isBlank());
    }

    String id() {
        return fact(ID);
    }

    String version() {
        return fact(VERSION);
    }

    String source() {
        return fact(SOURCE);
    }

    private String fact(String key) {
        return facts.getProperty(key, "");
    }

    Instant installed() {
        try {
            return Instant.parse(fact(INSTALLED));
        } catch (DateTimeParseException damaged) {
            return Instant.EPOCH;
        }
    }

    /** The files of its bundles. */
    List<Path> bundles() {
        try (Stream<Path> files = Files.list(folder.resolve("plugins"))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    boolean isOff() {
        return Files.exists(folder.resolve(OFF));
    }

    void turn(boolean on) throws IOException {
        Files.deleteIfExists(folder.resolve(BROKEN));
        Files.deleteIfExists(folder.resolve(PROBLEM));
        if (on) {
            Files.deleteIfExists(folder.resolve(OFF));
        } else {
            Files.write(folder.resolve(OFF), new byte[0]);
        }
    }

    /** Why it must not be started again; empty if it may. */
    Optional<String> broken() {
        return note(BROKEN);
    }

    void markBroken(String reason) throws IOException {
        Files.writeString(folder.resolve(BROKEN), reason);
    }

    /** Why it did not take part when it was last started; empty if it did. */
    Optional<String> problem() {
        return broken().or(() -> note(PROBLEM));
    }

    void noteProblem(Optional<String> reason) throws IOException {
        if (reason.isPresent()) {
            Files.writeString(folder.resolve(PROBLEM), reason.get());
        } else {
            Files.deleteIfExists(folder.resolve(PROBLEM));
        }
    }

    private Optional<String> note(String name) {
        try {
            return Optional.of(Files.readString(folder.resolve(name)));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** As a person calls it. */
    String named() {
        return label() + ' ' + Versions.told(version());
    }

    private String label() {
        return fact(LABEL).isBlank() ? id() : fact(LABEL);
    }

    Plugin as(Plugin.State state, String reason) {
        return new Plugin(
                id(),
                label(),
                Versions.told(version()),
                fact(VENDOR),
                source(),
                fact(SIGNATURE),
                installed(),
                state,
                reason);
    }
}
