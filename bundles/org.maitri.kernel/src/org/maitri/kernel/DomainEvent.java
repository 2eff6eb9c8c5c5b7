package org.maitri.kernel;

import java.time.Instant;
import java.util.Map;

/**
 * Something that happened to a record, told to every module after it was committed.
 *
 * @param topic what happened, {@code org/maitri/<module>/<PAST_PARTICIPLE>}
 * @param record what it happened to
 * @param at when it happened
 * @param details further facts by name; values are strings, numbers, booleans, instants or {@link RecordRef}s
 */
public record DomainEvent(String topic, RecordRef record, Instant at, Map<String, Object> details) {

    public DomainEvent {
        details = Map.copyOf(details);
    }

    public static DomainEvent of(String topic, RecordRef record) {
        return new DomainEvent(topic, record, Instant.now(), Map.of());
    }
}
