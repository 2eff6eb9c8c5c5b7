package org.maitri.persistence.internal.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.maitri.spi.audit.Change.Kind;
import org.maitri.spi.audit.Change.Values;

/** What a unit of work does to one record, as far as it is known. */
final class RecordChange {

    private Kind kind;
    private final Map<String, Values> fields = new LinkedHashMap<>();

    RecordChange(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    Map<String, Values> fields() {
        return fields;
    }

    /** A later change: what was before stays what it was before the first. */
    void set(String attribute, String old, String now) {
        Values before = fields.get(attribute);
        fields.put(attribute, new Values(before == null ? old : before.old(), now));
    }

    /** Takes in a change of the same commit that was written before this one. */
    void precededBy(Kind earlierKind, Map<String, Values> earlier) {
        if (earlierKind == Kind.CREATED) {
            kind = Kind.CREATED;
        }
        earlier.forEach((attribute, values) -> {
            Values later = fields.get(attribute);
            fields.put(attribute, new Values(values.old(), later == null ? values.now() : later.now()));
        });
    }
}
