package org.maitri.headless.internal.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.maitri.headless.internal.Session;
import org.maitri.spi.record.RecordType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Counts records. */
@Command(name = "count")
final class CountCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private Selection selection;

    CountCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        RecordType<?> type = selection.type(session);
        long count = session.records().count(selection.query(session, type, 1), session.progress());
        if (session.results().json()) {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("recordType", type.id());
            result.put("count", count);
            session.print(result);
        } else {
            session.results().print(Long.toString(count));
        }
        return 0;
    }
}
