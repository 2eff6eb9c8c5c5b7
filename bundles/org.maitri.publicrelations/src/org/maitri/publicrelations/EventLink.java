package org.maitri.publicrelations;

import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.StoredRecord;

/** How an event's children point at it: stored as a key, read as a reference. */
final class EventLink {

    private static final String EVENT = StoredRecord.typeOf(PublicEvent.class);

    private EventLink() {}

    static RecordRef toRef(UUID id) {
        return id == null ? null : new RecordRef(EVENT, id);
    }

    static UUID toId(RecordRef event) {
        if (event == null) {
            return null;
        }
        if (!event.type().equals(EVENT)) {
            throw new IllegalArgumentException("Not an event: " + event);
        }
        return event.id();
    }
}
