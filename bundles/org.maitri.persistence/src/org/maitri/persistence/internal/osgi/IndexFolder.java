package org.maitri.persistence.internal.osgi;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.maitri.persistence.Profile;
import org.maitri.spi.search.IndexLocation;

/** Beside an embedded database; for a server in the folder where this computer keeps what can be made again. */
record IndexFolder(Profile profile) implements IndexLocation {

    @Override
    public Optional<Path> folder() {
        if (profile.isInMemory()) {
            return Optional.empty();
        }
        if (profile.isEmbedded()) {
            return Optional.of(profile.folder().resolve("search"));
        }
        String key = profile.url() + '\n' + profile.user();
        String name =
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
        return Optional.of(cache().resolve(name).resolve("search"));
    }

    private static Path cache() {
        String wanted = System.getProperty("maitri.cache");
        if (wanted != null) {
            return Path.of(wanted);
        }
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            String local = System.getenv("LOCALAPPDATA");
            return (local == null ? home.resolve("AppData/Local") : Path.of(local)).resolve("Maitri");
        }
        if (system.contains("mac")) {
            return home.resolve("Library/Caches/Maitri");
        }
        String cache = System.getenv("XDG_CACHE_HOME");
        // A product of another name may have other modules, and so another index of the same records.
        String id = System.getProperty("maitri.id", "maitri");
        return (cache == null || cache.isBlank() ? home.resolve(".cache") : Path.of(cache)).resolve(id);
    }
}
