package org.maitri.services.internal.imports.values;

/** A cell cannot be what its column is mapped to. The message completes the sentence that begins with the cell. */
public final class BadCell extends Exception {

    private static final long serialVersionUID = 1L;

    BadCell(String reason) {
        super(reason, null, false, false);
    }
}
