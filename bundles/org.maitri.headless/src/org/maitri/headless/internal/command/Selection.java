package org.maitri.headless.internal.command;

import java.util.List;
import org.maitri.headless.internal.Session;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.RecordType;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which records a command is about. */
final class Selection {

    @Parameters(index = "0", paramLabel = "RECORD-TYPE")
    private String recordType;

    @Option(names = "--filter", paramLabel = "FIELD=VALUE")
    private List<String> filters = List.of();

    @Option(names = "--archived")
    private boolean archived;

    RecordType<?> type(Session session) {
        RecordType<?> type = session.records().requireType(recordType);
        session.access().require(type.readPermission());
        return type;
    }

    ListQuery query(Session session, RecordType<?> type, int limit) {
        return ListQuery.of(type, limit)
                .where(FilterArgument.parseAll(type, filters))
                .withArchived(archived);
    }
}
