package org.maitri.headless.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.maitri.headless.internal.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a copy of the profile into one file. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    BackupCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Path target = file.toAbsolutePath().normalize();
        session.open().backup(target, session.progress());
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("profile", session.open().profile().name());
        result.put("file", target.toString());
        result.put("bytes", Files.size(target));
        session.print(result);
        return 0;
    }
}
