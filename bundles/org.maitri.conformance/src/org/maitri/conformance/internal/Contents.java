package org.maitri.conformance.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** The files of one bundle, as they are shipped. */
public interface Contents {

    String MANIFEST = "META-INF/MANIFEST.MF";

    /** The bundle's symbolic name. */
    String name();

    /** Paths within the bundle, without a slash at the beginning. */
    Collection<String> files();

    /** @throws IllegalArgumentException if there is no such file */
    byte[] read(String file);

    default String text(String file) {
        return new String(read(file), StandardCharsets.UTF_8);
    }

    default List<String> files(String pattern) {
        return files().stream().filter(file -> file.matches(pattern)).sorted().toList();
    }

    /** The main attributes of the manifest. */
    default Attributes manifest() {
        try {
            return new Manifest(new ByteArrayInputStream(read(MANIFEST))).getMainAttributes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name(), unreadable);
        }
    }

    default Optional<String> header(String name) {
        return Optional.ofNullable(manifest().getValue(name));
    }

    default Properties properties(String file) {
        Properties properties = new Properties();
        try (var in = new InputStreamReader(new ByteArrayInputStream(read(file)), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name() + "/" + file, unreadable);
        }
        return properties;
    }

    /** How a message names one of the files. */
    default String place(String file) {
        return name() + "/" + file;
    }
}
