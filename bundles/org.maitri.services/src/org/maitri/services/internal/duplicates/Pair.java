package org.maitri.services.internal.duplicates;

import java.util.UUID;

/** Two records without order. */
record Pair(UUID first, UUID second) {

    static Pair of(UUID one, UUID other) {
        return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
}
