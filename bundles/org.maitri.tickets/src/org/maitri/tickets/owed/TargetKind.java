package org.maitri.tickets.owed;

import java.util.Locale;

/** What of a ticket there can be a target for. */
public enum TargetKind {
    /** The first answer. */
    RESPONSE,
    /** The next answer after the last one. */
    UPDATE,
    /** The solution. */
    RESOLUTION;

    /** As it is stored and printed. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
