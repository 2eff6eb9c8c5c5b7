package org.maitri.persistence.internal.osgi;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.Profile;
import org.maitri.persistence.internal.Messages;

/** The saved profiles, in a file in the person's own folder, without passwords. */
final class ProfileFile {

    private final Path file;

    ProfileFile(Path folder) {
        file = folder.resolve("profiles.properties");
    }

    /**
     * The person's own folder: the workspace, else {@code .maitri} in the home folder.
     *
     * @param workspace the URL of the workspace as the platform writes it, blanks and all; or null
     */
    static Path home(String workspace) {
        return workspace != null && workspace.startsWith("file:")
                ? new File(workspace.substring("file:".length()))
                        .toPath()
                        .toAbsolutePath()
                        .normalize()
                : Path.of(System.getProperty("user.home"), ".maitri");
    }

    List<Profile> all() {
        Properties properties = read();
        List<Profile> profiles = new ArrayList<>();
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            if (key.endsWith(".url")) {
                String name = key.substring(0, key.length() - ".url".length());
                profiles.add(
                        new Profile(name, properties.getProperty(key), properties.getProperty(name + ".user", "")));
            }
        }
        return profiles;
    }

    void save(Profile profile) {
        Properties properties = read();
        properties.setProperty(profile.name() + ".url", withoutPassword(profile.url()));
        properties.setProperty(profile.name() + ".user", profile.user());
        write(properties);
    }

    /** A password that was typed into the URL is left out. */
    private static String withoutPassword(String url) {
        return url.startsWith("jdbc:")
                ? url.replaceAll("(?i)password=[^&]*&?", "")
                        .replaceAll("[?&]$", "")
                        .replaceAll("//([^:/@]*):[^@/]*@", "//$1@")
                : url;
    }

    boolean remove(String name) {
        Properties properties = read();
        boolean removed = properties.remove(name + ".url") != null;
        properties.remove(name + ".user");
        if (removed) {
            write(properties);
        }
        return removed;
    }

    private Properties read() {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(in);
            } catch (IOException | IllegalArgumentException unreadable) {
                throw refused(unreadable);
            }
        }
        return properties;
    }

    private void write(Properties properties) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.getParent());
            try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                properties.store(out, null);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException denied) {
            throw refused(denied);
        }
    }

    private RefusedException refused(Exception cause) {
        return new RefusedException(Messages.get("profiles.unreadable", file, cause.getMessage()), cause);
    }
}
