package org.maitri.headless.internal.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.maitri.headless.internal.Messages;
import org.maitri.headless.internal.Session;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.Profile;
import org.maitri.persistence.ProfileDocument;
import org.maitri.persistence.Profiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is done with the saved profiles. */
@Command(name = "profile")
final class ProfileCommand extends Group {

    ProfileCommand(Session session) {
        super(session);
    }

    private static Map<String, Object> row(Profile profile, boolean standard) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", profile.name());
        row.put("url", profile.url());
        row.put("user", profile.user());
        row.put("standard", standard);
        return row;
    }

    /** Lists the profiles. */
    @Command
    void list() {
        Profiles profiles = session.profiles();
        Profile standard = profiles.standard();
        session.print(Stream.concat(
                        Stream.of(row(standard, true)),
                        profiles.saved().stream()
                                .filter(profile -> !profile.equals(standard))
                                .map(profile -> row(profile, false)))
                .toList());
    }

    /** Saves a profile under a name. */
    @Command
    void add(
            @Parameters(index = "0", paramLabel = "NAME") String name,
            @Parameters(index = "1", paramLabel = "FOLDER|URL") String place,
            @Option(names = "--user", paramLabel = "USER", defaultValue = "") String user) {
        Profile meant = session.profiles().resolve(place);
        Profile named = new Profile(name, meant.url(), user.isBlank() ? meant.user() : user);
        session.profiles().save(named);
        session.print(row(named, false));
    }

    /** Forgets a saved profile; its records stay where they are. */
    @Command
    void remove(@Parameters(index = "0", paramLabel = "NAME") String name) {
        if (!session.profiles().remove(name)) {
            throw new RefusedException(Messages.get("refused.profile", name));
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("removed", name);
        session.print(result);
    }

    /** Writes a profile into a file for others, which opens it when it is opened. */
    @Command
    void export(
            @Parameters(index = "0", paramLabel = "NAME") String name,
            @Parameters(index = "1", paramLabel = "FILE") Path file) {
        Profile profile = session.profiles().resolve(name);
        ProfileDocument.write(profile, file);
        session.print(row(profile, false));
    }
}
