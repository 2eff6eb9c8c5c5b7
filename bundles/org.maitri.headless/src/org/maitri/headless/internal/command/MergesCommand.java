package org.maitri.headless.internal.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.maitri.headless.internal.Session;
import org.maitri.spi.merge.Merges;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists merges, newest first. */
@Command(name = "merges")
final class MergesCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "50")
    private int limit;

    MergesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.print(session.engine(Merges.class).newest(Math.max(1, limit)).stream()
                .map(MergesCommand::row)
                .toList());
        return 0;
    }

    private static Map<String, Object> row(Merges.Merge merge) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("merge", merge.id().toString());
        row.put("at", merge.at().toString());
        row.put("actor", merge.actor());
        row.put("survivor", merge.survivor().toString());
        row.put("survivorTitle", merge.survivorTitle());
        row.put("absorbed", merge.absorbed().toString());
        row.put("absorbedTitle", merge.absorbedTitle());
        row.put("moved", merge.moved());
        row.put("commit", merge.commit().toString());
        row.put("undone", merge.undone());
        return row;
    }
}
