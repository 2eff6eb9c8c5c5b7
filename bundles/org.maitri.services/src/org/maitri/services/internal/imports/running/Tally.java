package org.maitri.services.internal.imports.running;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.maitri.services.internal.imports.Messages;
import org.maitri.spi.imports.ImportResult;
import org.maitri.spi.imports.Mapping;

/** Counts what becomes of rows. */
final class Tally {

    private static final int REASONS = 20;
    private static final int REMARKS = 100;

    /** A remark with the first line it was made on, and how many there are. */
    private record Remarked(long line, long count) {}

    private long read;
    private long created;
    private long updated;
    private long unchanged;
    private long rejected;
    private final Map<String, Long> along = new TreeMap<>();
    private final List<String> reasons = new ArrayList<>();
    private final Map<String, Remarked> remarks = new LinkedHashMap<>();

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
        remark(0, remark);
    }

    /** @param line where, or 0 for the file as a whole */
    void remark(long line, String remark) {
        if (remarks.size() < REMARKS || remarks.containsKey(remark)) {
            remarks.merge(
                    remark, new Remarked(line, 1), (first, again) -> new Remarked(first.line(), first.count() + 1));
        }
    }

    private List<String> remarks() {
        List<String> texts = new ArrayList<>();
        remarks.forEach((text, at) -> {
            String line = String.valueOf(at.line());
            texts.add(
                    at.line() == 0
                            ? text
                            : at.count() == 1
                                    ? Messages.get("result.line", line, text)
                                    : Messages.count("result.lines", at.count() - 1, line, text));
        });
        return texts;
    }

    long read() {
        return read;
    }

    ImportResult result(long skipped, double seconds, Mapping mapping, Optional<Path> rejects, Optional<UUID> commit) {
        return new ImportResult(
                read,
                created,
                updated,
                unchanged,
                rejected,
                skipped,
                seconds,
                Map.copyOf(along),
                mapping,
                rejects,
                List.copyOf(reasons),
                remarks(),
                commit);
    }
}
