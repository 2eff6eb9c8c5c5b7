package org.maitri.persistence;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What a check of a database found.
 *
 * @param rows rows that could be read, by table
 * @param references how many references to other records were followed
 * @param commits how many commits of the audit log were recomputed
 * @param erased what was emptied in the audit log lawfully, one sentence for each certificate
 * @param problems what is wrong, one sentence each; empty if nothing is
 */
public record CheckReport(
        Map<String, Long> rows,
        long references,
        long commits,
        List<String> erased,
        List<String> problems,
        Duration duration) {

    public CheckReport {
        rows = Map.copyOf(rows);
        erased = List.copyOf(erased);
        problems = List.copyOf(problems);
    }

    public boolean clean() {
        return problems.isEmpty();
    }
}
