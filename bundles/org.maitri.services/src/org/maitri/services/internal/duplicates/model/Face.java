package org.maitri.services.internal.duplicates.model;

import org.maitri.services.internal.duplicates.compare.Value;

/** A sketch taken apart, with what the model knows about its values. */
public final class Face {

    private final Value[][] values;

    Face(Value[][] values) {
        this.values = values;
    }

    /** The values of a trait; null if nothing is known. */
    Value[] values(int trait) {
        return values[trait];
    }
}
