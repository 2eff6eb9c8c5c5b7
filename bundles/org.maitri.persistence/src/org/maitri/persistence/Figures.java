package org.maitri.persistence;

import java.util.Map;

/**
 * Numbers about an open database; nothing in it is about a person.
 *
 * @param system the database's product and version
 * @param migrations how many migrations it has seen, by module
 * @param newest the newest of them, by module
 * @param rows by table
 * @param commits of the audit log
 * @param changes of the audit log
 * @param declared how many changes the commits say they have; equal to {@code changes} where none is missing
 * @param answerMicros how long it took to answer a question, in the median
 */
public record Figures(
        String system,
        Map<String, Integer> migrations,
        Map<String, Integer> newest,
        Map<String, Long> rows,
        long commits,
        long changes,
        long declared,
        long answerMicros) {

    public Figures {
        migrations = Map.copyOf(migrations);
        newest = Map.copyOf(newest);
        rows = Map.copyOf(rows);
    }
}
