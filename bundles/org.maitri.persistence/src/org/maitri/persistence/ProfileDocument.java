package org.maitri.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.internal.Messages;

/**
 * A profile in a small file that people hand to one another, {@code office.maitri}: lines {@code name: …}, {@code url: …}
 * and {@code user: …}, and comments that begin with {@code #}. It never holds a password. Whoever wrote it may mean harm, so
 * it names an absolute folder or a server, and nothing about the connection but what is known to be harmless.
 */
public final class ProfileDocument {

    public static final String EXTENSION = ".maitri";

    private static final int MOST_BYTES = 16 * 1024;
    private static final int MOST_LETTERS_OF_A_NAME = 120;
    private static final Set<String> KEYS = Set.of("name", "url", "user");
    private static final Pattern SERVER =
            Pattern.compile("jdbc:postgresql://[A-Za-z0-9._:,\\[\\]-]+/[^?@\\s/]*(?:\\?(?<settings>[^@\\s]*))?");
    private static final Set<String> SETTINGS = Set.of(
            "ApplicationName", "connectTimeout", "currentSchema", "loadBalanceHosts", "sslmode", "targetServerType");
    private static final Set<String> ENCRYPTED = Set.of("require", "verify-ca", "verify-full");

    private final Path file;

    private ProfileDocument(Path file) {
        this.file = file;
    }

    /** Whether that is the path of such a file, by its name. */
    public static boolean isOne(String path) {
        try {
            return path.toLowerCase(Locale.ROOT).endsWith(EXTENSION) && !Files.isDirectory(Path.of(path));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    /** @throws RefusedException if the file is not there, is no profile, or asks for what a file may not ask for */
    public static Profile read(Path file) {
        return new ProfileDocument(file).read();
    }

    /** @throws RefusedException if there is such a file already, or the profile is one that others cannot open */
    public static void write(Profile profile, Path file) {
        ProfileDocument document = new ProfileDocument(file);
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("name", profile.name());
        lines.put("url", profile.url());
        lines.put("user", profile.user());
        document.profile(lines);
        StringBuilder text = new StringBuilder(Messages.get("document.comment")).append('\n');
        lines.forEach(
                (key, value) -> text.append(key).append(": ").append(value).append('\n'));
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException there) {
            throw document.refused("document.exists");
        } catch (IOException denied) {
            throw new RefusedException(Messages.get("document.unwritable", file, denied.getMessage()), denied);
        }
    }

    private Profile read() {
        Map<String, String> lines = new LinkedHashMap<>();
        int number = 0;
        for (String line : text().split("\\R")) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            String key = colon < 0 ? "" : line.substring(0, colon).strip();
            if (!KEYS.contains(key)) {
                throw refused("document.line", number);
            }
            if (lines.put(key, line.substring(colon + 1).strip()) != null) {
                throw refused("document.twice", key, number);
            }
        }
        return profile(lines);
    }

    private String text() {
        if (!Files.exists(file)) {
            throw refused("document.missing");
        }
        if (!Files.isRegularFile(file)) {
            throw refused("document.nofile");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) {
                throw refused("document.large", MOST_BYTES / 1024);
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notText) {
            throw refused("document.notext");
        } catch (IOException unreadable) {
            throw new RefusedException(Messages.get("document.unreadable", file, unreadable.getMessage()), unreadable);
        }
    }

    private Profile profile(Map<String, String> lines) {
        String url = lines.getOrDefault("url", "");
        if (url.isBlank()) {
            throw refused("document.nourl");
        }
        lines.forEach(this::harmless);
        if (url.startsWith("jdbc:")) {
            server(url);
        } else if (!isOwnFolder(url)) {
            throw refused("document.folder", url);
        }
        String name = lines.getOrDefault("name", "");
        String fileName = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return new Profile(name.isBlank() ? fileName : name, url, lines.getOrDefault("user", ""));
    }

    /** A folder beside the file might hold a database that somebody prepared; one on the network would be asked for at once. */
    private static boolean isOwnFolder(String url) {
        try {
            return !url.startsWith("\\\\")
                    && !url.startsWith("//")
                    && Path.of(url).isAbsolute();
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private void harmless(String key, String value) {
        if (value.chars().anyMatch(Character::isISOControl)
                || !key.equals("url") && value.length() > MOST_LETTERS_OF_A_NAME) {
            throw refused("document.value", key, MOST_LETTERS_OF_A_NAME);
        }
    }

    private void server(String url) {
        Matcher server = SERVER.matcher(url);
        if (!server.matches()) {
            throw refused("document.server", url);
        }
        String settings = server.group("settings");
        for (String setting : settings == null ? new String[0] : settings.split("&")) {
            String name = setting.replaceFirst("=.*", "");
            boolean plain = name.equals("sslmode") && !ENCRYPTED.contains(setting.replaceFirst("[^=]*=", ""));
            if (!SETTINGS.contains(name) || plain) {
                throw refused("document.setting", plain ? setting : name);
            }
        }
    }

    private RefusedException refused(String key, Object... further) {
        Object[] arguments = new Object[further.length + 1];
        arguments[0] = file;
        System.arraycopy(further, 0, arguments, 1, further.length);
        return new RefusedException(Messages.get(key, arguments));
    }
}
