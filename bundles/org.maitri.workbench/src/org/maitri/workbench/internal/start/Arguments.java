package org.maitri.workbench.internal.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maitri.persistence.ProfileDocument;

/**
 * What the person asked for when starting Maitri.
 *
 * @param profile {@code -profile} or {@code --profile}: a saved name, a folder, a JDBC address or the file of a profile; the
 *     file may also stand alone, as file managers name it
 * @param open {@code -open} or {@code --open}: the record to show, {@code type:id}
 */
public record Arguments(Optional<String> profile, Optional<String> open) {

    private static final String PROFILE = "-profile";
    private static final String OPEN = "-open";

    public static final Arguments NONE = new Arguments(Optional.empty(), Optional.empty());

    /** Reads the command line; what it does not know belongs to the platform. A profile named nowhere is {@code otherwise}. */
    public static Arguments of(List<String> commandLine, Optional<String> otherwise) {
        return new Arguments(
                value(commandLine, PROFILE)
                        .or(() -> commandLine.stream()
                                .filter(ProfileDocument::isOne)
                                .findFirst())
                        .map(Arguments::wherever)
                        .or(() -> otherwise.filter(name -> !name.isBlank())),
                value(commandLine, OPEN));
    }

    /** {@code -log-level} or {@code --log-level}: what is written to the log this time. */
    public static Optional<String> logLevel(List<String> commandLine) {
        return value(commandLine, "-log-level");
    }

    /** The window that runs already may have started in another folder. */
    private static String wherever(String profile) {
        return ProfileDocument.isOne(profile)
                ? Path.of(profile).toAbsolutePath().normalize().toString()
                : profile;
    }

    /** The same on a command line. */
    public List<String> commandLine() {
        List<String> line = new ArrayList<>();
        profile.ifPresent(name -> line.addAll(List.of(PROFILE, name)));
        open.ifPresent(record -> line.addAll(List.of(OPEN, record)));
        return line;
    }

    private static Optional<String> value(List<String> line, String name) {
        for (int i = 0; i < line.size(); i++) {
            String argument = line.get(i);
            String plain = argument.startsWith("--") ? argument.substring(1) : argument;
            if (plain.equals(name) && i + 1 < line.size()) {
                return Optional.of(line.get(i + 1)).filter(text -> !text.isBlank());
            }
            if (plain.startsWith(name + '=')) {
                return Optional.of(plain.substring(name.length() + 1)).filter(text -> !text.isBlank());
            }
        }
        return Optional.empty();
    }
}
