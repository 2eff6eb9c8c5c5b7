package org.maitri.spi.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.maitri.kernel.RecordRef;

/**
 * What one commit did to one record.
 *
 * @param label what was being done
 * @param kind created, updated, erased
 * @param fields the changed attributes by name, old and new in their stored text form; null for none
 */
public record Change(
        UUID commit, Instant at, String actor, String label, RecordRef record, Kind kind, Map<String, Values> fields) {

    /** What was done to the record. */
    public enum Kind {
        CREATED,
        UPDATED,
        /** Somebody looked at it. */
        READ,
        /** It was erased, or what this change said of it was. */
        ERASED
    }

    /** A stored value before and after. */
    public record Values(String old, String now) {}
}
