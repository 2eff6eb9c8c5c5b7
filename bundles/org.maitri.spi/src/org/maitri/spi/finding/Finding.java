package org.maitri.spi.finding;

import java.time.Instant;
import org.maitri.kernel.RecordRef;

/**
 * Something that needs attention.
 *
 * @param rule the {@link FindingRule#id()} that saw it
 * @param title one line: what is the matter
 * @param explanation why the rule says so, and what to do
 * @param record what to open
 * @param since since when it has been so; null where that says nothing
 */
public record Finding(
        String rule, Severity severity, String title, String explanation, RecordRef record, Instant since) {

    /** In order of urgency, the most urgent last. */
    public enum Severity {
        NOTICE,
        WARNING,
        URGENT
    }
}
