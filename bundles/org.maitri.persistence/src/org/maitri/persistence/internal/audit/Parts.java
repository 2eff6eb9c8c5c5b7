package org.maitri.persistence.internal.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maitri.spi.audit.Change.Values;

/** Splits very long changes over several rows: a text column holds a million characters at most. */
final class Parts {

    private static final long LIMIT = 400_000;

    private Parts() {}

    static List<Map<String, Values>> of(Map<String, Values> fields) {
        if (length(fields) <= LIMIT) {
            return List.of(fields);
        }
        List<Map<String, Values>> parts = new ArrayList<>();
        fields.forEach((name, values) -> {
            if (values.old() != null && values.now() != null && length(values) > LIMIT) {
                parts.add(Map.of(name, new Values(values.old(), null)));
                parts.add(Map.of(name, new Values(null, values.now())));
            } else {
                parts.add(Map.of(name, values));
            }
        });
        return parts.isEmpty() ? List.of(new LinkedHashMap<>()) : parts;
    }

    private static long length(Map<String, Values> fields) {
        return fields.values().stream().mapToLong(Parts::length).sum();
    }

    private static long length(Values values) {
        return (values.old() == null ? 0 : values.old().length())
                + (values.now() == null ? 0 : values.now().length());
    }
}
