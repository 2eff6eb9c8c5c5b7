package org.maitri.headless.internal.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.maitri.headless.internal.Messages;
import org.maitri.headless.internal.Session;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.Profile;
import org.maitri.persistence.Profiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is done with the saved profiles. */
final class ProfileCommand {

    private ProfileCommand() {}

    private static Map<String, Object> row(Profile profile, boolean standard) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", profile.name());
        row.put("url", profile.url());
        row.put("user", profile.user());
        row.put("standard", standard);
        return row;
    }

    /** Lists the profiles. */
    @Command(name = "list")
    static final class Saved implements Callable<Integer> {

        private final Session session;

        Saved(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            Profiles profiles = session.profiles();
            Profile standard = profiles.standard();
            session.print(Stream.concat(
                            Stream.of(row(standard, true)),
                            profiles.saved().stream()
                                    .filter(profile -> !profile.equals(standard))
                                    .map(profile -> row(profile, false)))
                    .toList());
            return 0;
        }
    }

    /** Saves a profile under a name. */
    @Command(name = "add")
    static final class Add implements Callable<Integer> {

        private final Session session;

        @Parameters(index = "0", paramLabel = "NAME")
        private String name;

        @Parameters(index = "1", paramLabel = "FOLDER|URL")
        private String place;

        @Option(names = "--user", paramLabel = "USER", defaultValue = "")
        private String user;

        Add(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            Profile meant = session.profiles().resolve(place);
            Profile named = new Profile(name, meant.url(), user.isBlank() ? meant.user() : user);
            session.profiles().save(named);
            session.print(row(named, false));
            return 0;
        }
    }

    /** Forgets a saved profile; its records stay where they are. */
    @Command(name = "remove")
    static final class Remove implements Callable<Integer> {

        private final Session session;

        @Parameters(index = "0", paramLabel = "NAME")
        private String name;

        Remove(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            if (!session.profiles().remove(name)) {
                throw new RefusedException(Messages.get("refused.profile", name));
            }
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("removed", name);
            session.print(result);
            return 0;
        }
    }
}
