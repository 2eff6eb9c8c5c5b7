package org.maitri.spi.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.maitri.kernel.RecordRef;

/**
 * All that is kept of one person.
 *
 * @param title the person's name
 * @param restriction why the person is locked; blank if they are not
 * @param parts by category, the person's own record first
 * @param accesses who looked at it, the latest first
 */
public record PersonFile(
        RecordRef person,
        String title,
        Instant at,
        String actor,
        String restriction,
        List<Part> parts,
        List<String> accesses) {

    /**
     * Records of one type.
     *
     * @param category what they are
     * @param purpose what becomes of them when the person is erased, as a sentence
     */
    public record Part(String recordType, String category, String purpose, List<Item> items) {}

    /** One record with the values of its fields by label. */
    public record Item(RecordRef record, String title, Map<String, String> values) {}
}
