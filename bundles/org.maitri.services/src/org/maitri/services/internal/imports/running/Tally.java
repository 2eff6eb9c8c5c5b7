package org.maitri.services.internal.imports.running;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.maitri.services.internal.imports.Messages;
import org.maitri.spi.imports.ImportResult;
import org.maitri.spi.imports.Mapping;

/** Counts what becomes of rows. */
final class Tally {

    private static final int REASONS = 20;
    private static final int REMARKS = 100;

    private long read;
    private long created;
    private long updated;
    private long unchanged;
    private long rejected;
    private final Map<String, Long> along = new TreeMap<>();
    private final List<String> reasons = new ArrayList<>();
    private final Set<String> remarks = new LinkedHashSet<>();

    void created() {
        read++;
        created++;
    }

    void updated() {
        read++;
        updated++;
    }

    void unchanged() {
        read++;
        unchanged++;
    }

    void rejected(long line, String reason) {
        read++;
        rejected++;
        if (reasons.size() < REASONS) {
            reasons.add(Messages.get("result.line", String.valueOf(line), reason));
        }
    }

    void along(String recordType) {
        along.merge(recordType, 1L, Long::sum);
    }

    void remark(String remark) {
        if (remarks.size() < REMARKS) {
            remarks.add(remark);
        }
    }

    void remark(long line, String remark) {
        remark(Messages.get("result.line", String.valueOf(line), remark));
    }

    long read() {
        return read;
    }

    ImportResult result(long skipped, double seconds, Mapping mapping, Optional<Path> rejects, Optional<UUID> commit) {
        return new ImportResult(read, created, updated, unchanged, rejected, skipped, seconds, Map.copyOf(along), mapping,
                rejects, List.copyOf(reasons), List.copyOf(remarks), commit);
    }
}
