package org.maitri.spi.search;

import java.util.List;
import org.maitri.kernel.RecordRef;

/**
 * A record that the search found.
 *
 * @param title the record's title
 * @param subtitle what tells it apart
 * @param excerpt the words around the match; may be blank
 * @param marks where the query's words stand in the title, as start and end pairs of UTF-16 units
 * @param excerptMarks where they stand in the excerpt
 * @param score higher is better; comparable within one answer only
 */
public record SearchHit(
        RecordRef record,
        String title,
        String subtitle,
        String excerpt,
        List<int[]> marks,
        List<int[]> excerptMarks,
        float score) {

    /** A hit without an excerpt, and of no words. */
    public static SearchHit of(RecordRef record, String title, String subtitle) {
        return new SearchHit(record, title, subtitle, "", List.of(), List.of(), 1);
    }
}
