package org.maitri.services.internal.imports.running;

import java.util.UUID;

/** Finds out what tells the rows of a file from others; to be asked for one after the other. */
final class Identities {

    private final String recordType;
    private final String source;
    private final Fingerprint fingerprint = new Fingerprint();
    private final Occurrences occurrences = new Occurrences();

    /** @param source the file's name */
    Identities(String recordType, String source) {
        this.recordType = recordType;
        this.source = source;
    }

    /** Null for a row that cannot be taken. */
    Identity of(ReadRow row) {
        if (row.problem() != null) {
            return null;
        }
        UUID content = fingerprint.of(recordType, row);
        long occurrence = occurrences.of(content);
        return new Identity(fingerprint.of(content, occurrence, ""), fingerprint.of(content, occurrence, source));
    }
}
