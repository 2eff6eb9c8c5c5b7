package org.maitri.services.internal.privacy;

import java.util.Set;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.privacy.PersonalData;

/**
 * A record in which something is kept of a person.
 *
 * @param data what its module says of it; made up where it says nothing
 * @param pointers the attributes that point at records which go
 * @param depth 0 for the person, 1 for what points at them, and so on
 */
record Held(RecordRef record, Outcome outcome, PersonalData data, Set<String> pointers, int depth) {

    /** What becomes of it. */
    enum Outcome {
        DELETED,
        ANONYMISED,
        KEPT,
        /** Somebody else's: only the pointer goes. */
        UNLINKED
    }

    boolean goes() {
        return outcome == Outcome.DELETED;
    }
}
