package org.maitri.satisfaction;

import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.StoredRecord;

/** How children point at their parents inside this module: stored as a key, read as a reference. */
final class SurveyLink {

    private SurveyLink() {}

    static RecordRef toRef(Class<? extends StoredRecord> parent, UUID id) {
        return id == null ? null : new RecordRef(StoredRecord.typeOf(parent), id);
    }

    static UUID toId(Class<? extends StoredRecord> parent, RecordRef ref) {
        if (ref == null) {
            return null;
        }
        if (!ref.type().equals(StoredRecord.typeOf(parent))) {
            throw new IllegalArgumentException("Not a " + StoredRecord.typeOf(parent) + ": " + ref);
        }
        return ref.id();
    }
}
