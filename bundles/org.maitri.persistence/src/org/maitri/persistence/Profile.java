package org.maitri.persistence;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Where records are kept.
 *
 * @param name what the person calls it
 * @param url an absolute folder (a database of one's own, embedded), {@code jdbc:postgresql://…} (a team's server), or
 *     {@code mem:<name>} (gone when it is closed)
 * @param user the server's user; blank for the person's own account name
 */
public record Profile(String name, String url, String user) {

    private static final String SERVER = "jdbc:postgresql:";
    private static final String MEMORY = "mem:";

    public Profile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(url, "url");
        user = user == null ? "" : user;
    }

    public static Profile embedded(String name, Path folder) {
        return new Profile(name, folder.toAbsolutePath().normalize().toString(), "");
    }

    public static Profile inMemory(String name) {
        return new Profile(name, MEMORY + name, "");
    }

    public boolean isServer() {
        return url.startsWith(SERVER);
    }

    public boolean isInMemory() {
        return url.startsWith(MEMORY);
    }

    public boolean isEmbedded() {
        return !isServer() && !isInMemory();
    }

    /** The folder of an embedded database. */
    public Path folder() {
        if (!isEmbedded()) {
            throw new IllegalStateException(url + " is no folder");
        }
        return Path.of(url);
    }
}
