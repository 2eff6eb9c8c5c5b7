package org.maitri.ui.internal.page;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.maitri.kernel.RecordRef;

/**
 * A record as it was read, detached from the database. Immutable.
 *
 * @param record its reference; for a new record one that nothing points at yet
 * @param stored whether it is in the database
 * @param values by field id; fields without a value are absent
 * @param titles of the records it points at
 * @param attributes what was imported and fits no field
 * @param picture what it looks like, as an image file; empty for nothing
 */
public record Snapshot(
        RecordRef record,
        boolean stored,
        long version,
        boolean archived,
        String title,
        String subtitle,
        Map<String, Object> values,
        Map<RecordRef, String> titles,
        Map<String, String> attributes,
        Instant changedAt,
        String changedBy,
        Optional<byte[]> picture) {

    public Snapshot(
            RecordRef record,
            boolean stored,
            long version,
            boolean archived,
            String title,
            String subtitle,
            Map<String, Object> values,
            Map<RecordRef, String> titles,
            Map<String, String> attributes,
            Instant changedAt,
            String changedBy) {
        this(
                record,
                stored,
                version,
                archived,
                title,
                subtitle,
                values,
                titles,
                attributes,
                changedAt,
                changedBy,
                Optional.empty());
    }

    public Snapshot {
        values = Collections.unmodifiableMap(new HashMap<>(values));
        titles = Map.copyOf(titles);
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** The value of a field, or null. */
    public Object value(String field) {
        return values.get(field);
    }
}
