package org.maitri.ui.internal.page;

import org.maitri.spi.record.Field;

/** Puts earlier values of a record back. UI thread only. */
interface PutBack {

    /** The record as it is now. */
    Snapshot now();

    boolean allowed();

    /** @param value of the kind's Java type, or null */
    void put(Field<?> field, Object value);

    /** Brings the archived record back. */
    void restore();
}
