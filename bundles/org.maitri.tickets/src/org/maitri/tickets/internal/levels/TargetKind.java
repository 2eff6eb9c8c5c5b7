package org.maitri.tickets.internal.levels;

import java.util.Locale;

/** What of a ticket there can be a target for. */
enum TargetKind {
    RESPONSE,
    UPDATE,
    RESOLUTION;

    /** As it is stored and printed. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return Messages.get("target." + id());
    }
}
