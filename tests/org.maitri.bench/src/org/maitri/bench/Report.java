package org.maitri.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Appends one JSON object a line, so that several programs can write to one report. */
final class Report {

    private final Path file;

    Report(Path file) {
        this.file = file;
    }

    /**
     * Notes one comparison.
     *
     * @param maitri what Maitri needed, in {@code unit}
     * @param limit what the same work needed at the least; NaN where there is nothing to compare with
     */
    void note(String what, long rows, String unit, double maitri, double limit) throws IOException {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("what", what);
        line.put("rows", rows);
        line.put("unit", unit);
        line.put("maitri", rounded(maitri));
        if (!Double.isNaN(limit)) {
            line.put("limit", rounded(limit));
            line.put("ratio", rounded(maitri / limit));
        }
        Files.writeString(
                file,
                new ObjectMapper().writeValueAsString(line) + '\n',
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** Notes how two pieces of work compare, by the clock and by the processor time of the thread. */
    void compare(String what, long rows, Timing[] both) throws IOException {
        note(what, rows, "ms", both[0].median(), both[1].median());
        note(what + ", processor time", rows, "ms", both[2].median(), both[3].median());
    }

    /** Says on the terminal what could not be measured; the table has no line for it. */
    void failed(String what, Throwable reason) {
        System.err.println("Not measured: " + what + ": " + reason);
    }

    static double heapInUse() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
