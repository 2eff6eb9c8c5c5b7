package org.maitri.headless.internal.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.maitri.headless.internal.Session;
import org.maitri.spi.audit.Journal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the commits, newest first. */
@Command(name = "log")
final class LogCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20")
    private int limit;

    @Option(names = "--before", paramLabel = "SEQUENCE")
    private Long before;

    LogCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.print(session.journal().commits(Optional.ofNullable(before), limit).stream()
                .map(LogCommand::row)
                .toList());
        return 0;
    }

    private static Map<String, Object> row(Journal.Commit commit) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("sequence", commit.sequence());
        row.put("commit", commit.id().toString());
        row.put("at", commit.at().toString());
        row.put("actor", commit.actor());
        row.put("label", commit.label());
        row.put("changes", commit.changes());
        row.put("undone", commit.undone());
        return row;
    }
}
