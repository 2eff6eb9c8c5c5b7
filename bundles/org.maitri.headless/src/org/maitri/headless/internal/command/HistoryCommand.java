package org.maitri.headless.internal.command;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.maitri.headless.internal.Session;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.audit.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what happened to one record. */
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "TYPE:ID")
    private String record;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "50")
    private int limit;

    HistoryCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        RecordRef ref = Values.ref(record);
        session.access().require(session.records().requireType(ref.type()).readPermission());
        session.print(session.journal().history(ref, limit).stream()
                .map(HistoryCommand::row)
                .toList());
        return 0;
    }

    private static Map<String, Object> row(Change change) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("at", change.at().toString());
        row.put("actor", change.actor());
        row.put("label", change.label());
        row.put("kind", change.kind().name().toLowerCase(Locale.ROOT));
        row.put("commit", change.commit().toString());
        Map<String, Object> fields = new LinkedHashMap<>();
        change.fields().forEach((name, values) -> {
            Map<String, Object> both = new LinkedHashMap<>();
            both.put("old", values.old());
            both.put("new", values.now());
            fields.put(name, both);
        });
        row.put("fields", fields);
        return row;
    }
}
