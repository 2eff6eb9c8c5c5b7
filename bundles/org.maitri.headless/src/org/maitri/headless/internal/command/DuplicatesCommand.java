package org.maitri.headless.internal.command;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.maitri.headless.internal.Messages;
import org.maitri.headless.internal.Session;
import org.maitri.headless.internal.output.Results;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.duplicates.DuplicatePair;
import org.maitri.spi.duplicates.Duplicates;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.StoredRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the records that are likely the same. */
@Command(name = "duplicates")
final class DuplicatesCommand implements Callable<Integer> {

    private static final int PART = 500;

    private final Session session;

    @Parameters(index = "0", arity = "0..1", paramLabel = "RECORD-TYPE")
    private String recordType;

    @Option(names = "--min-score", paramLabel = "0..1", defaultValue = "" + Duplicates.LIKELY)
    private double least;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "" + Integer.MAX_VALUE)
    private int limit;

    @Option(names = "--scan")
    private boolean scan;

    DuplicatesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (!(least >= 0 && least <= 1)) {
            throw new RefusedException(Messages.get("refused.score", String.valueOf(least)));
        }
        Duplicates duplicates = session.engine(Duplicates.class);
        List<String> types = recordType == null
                ? duplicates.recordTypes()
                : List.of(session.records().requireType(recordType).id());
        for (String type : types) {
            if (scan) {
                duplicates.scan(type, session.progress());
            } else {
                duplicates.catchUp(type, session.progress());
            }
        }
        try (Results.Rows rows = session.results().rows()) {
            for (String type : types) {
                List<DuplicatePair> pairs = duplicates.pairs(type, least, limit, session.progress());
                for (int from = 0; from < pairs.size(); from += PART) {
                    print(pairs.subList(from, Math.min(pairs.size(), from + PART)), type, rows);
                }
            }
        }
        return 0;
    }

    private void print(List<DuplicatePair> pairs, String type, Results.Rows rows) {
        Map<UUID, String[]> known = known(session.records().requireType(type), pairs);
        for (DuplicatePair pair : pairs) {
            String[] first = known.getOrDefault(pair.first().id(), new String[2]);
            String[] second = known.getOrDefault(pair.second().id(), new String[2]);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("score", Math.round(pair.score() * 10_000) / 10_000.0);
            row.put("firstKey", first[0]);
            row.put("secondKey", second[0]);
            row.put("firstTitle", first[1]);
            row.put("secondTitle", second[1]);
            row.put("reasons", pair.reasons());
            row.put("first", pair.first().toString());
            row.put("second", pair.second().toString());
            rows.add(row);
        }
    }

    private <E extends StoredRecord> Map<UUID, String[]> known(RecordType<E> type, List<DuplicatePair> pairs) {
        Set<UUID> ids = new LinkedHashSet<>();
        pairs.forEach(
                pair -> ids.addAll(List.of(pair.first().id(), pair.second().id())));
        Map<UUID, String[]> known = new HashMap<>();
        session.database()
                .read(work -> work.findAll(type.entity(), ids), session.progress())
                .forEach(record -> known.put(
                        record.id(), new String[] {record.externalKey().orElse(null), type.title(record)}));
        return known;
    }

    /** Remembers that two records are not the same. */
    @Command(name = "reject")
    int reject(
            @Parameters(index = "0", paramLabel = "A") String one,
            @Parameters(index = "1", paramLabel = "B") String other) {
        RecordRef first = new RecordArgument(session, null).find(one);
        RecordRef second = new RecordArgument(session, null).find(other);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("first", first.toString());
        result.put("second", second.toString());
        result.put(
                "commit",
                session.engine(Duplicates.class)
                        .reject(first, second)
                        .map(UUID::toString)
                        .orElse(null));
        session.print(result);
        return 0;
    }
}
