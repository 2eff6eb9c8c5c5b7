package org.maitri.persistence.internal.osgi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.Profile;
import org.maitri.persistence.internal.Messages;
import org.maitri.spi.setting.Settings;

/** The profile that is opened where no other is asked for: the one that was set, else the person's own database. */
final class DefaultProfile {

    private static final String URL = "profile.url";
    private static final long LONGEST_PASSWORD = 4096;

    private final Settings settings;
    private final Path home;

    DefaultProfile(Settings settings, Path home) {
        this.settings = settings;
        this.home = home;
    }

    Profile profile() {
        String name = settings.text("profile.name");
        String known = name.isBlank() ? Messages.get("profile.standard") : name;
        String url = settings.text(URL);
        if (url.startsWith("jdbc:")) {
            return new Profile(known, url, settings.text("profile.user"));
        }
        return Profile.embedded(known, url.isBlank() ? folder() : expanded(url));
    }

    private Path folder() {
        String folder = settings.text("data-folder");
        return folder.isBlank() ? home.resolve("database") : expanded(folder);
    }

    private static Path expanded(String folder) {
        return Path.of(
                folder.equals("~") || folder.startsWith("~/")
                        ? System.getProperty("user.home") + folder.substring(1)
                        : folder);
    }

    /** @throws RefusedException if no other profile than this one may be used */
    void allow(Profile wanted) {
        if (!wanted.url().equals(profile().url())) {
            settings.requireUnlocked(URL);
        }
    }

    /** The password in the file that was set for this profile. */
    Optional<char[]> password(Profile wanted) {
        String file = settings.text("profile.password-file");
        if (file.isBlank() || !wanted.url().equals(profile().url())) {
            return Optional.empty();
        }
        Path path = expanded(file);
        try {
            if (Files.size(path) > LONGEST_PASSWORD) {
                throw new RefusedException(Messages.get("password.file.large", path));
            }
            return Files.readString(path, StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .map(String::toCharArray);
        } catch (IOException unreadable) {
            throw new RefusedException(Messages.get("password.file.unreadable", path), unreadable);
        }
    }
}
