package org.maitri.headless.internal.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.maitri.headless.internal.Session;
import org.maitri.persistence.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup back. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    @Option(names = "--replace")
    private boolean replace;

    RestoreCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path backup = file.toAbsolutePath().normalize();
        Profile into = session.profile();
        if (replace) {
            session.profiles().restoreOver(backup, into, session.progress());
        } else {
            session.profiles().restore(backup, into, session.progress());
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("file", backup.toString());
        result.put("profile", into.name());
        result.put("place", into.url());
        session.print(result);
        return 0;
    }
}
