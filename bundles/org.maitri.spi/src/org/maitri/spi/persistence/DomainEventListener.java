package org.maitri.spi.persistence;

import org.maitri.kernel.DomainEvent;

/**
 * Hears what happened to records, after it was committed, in the order of commits. Contributed as an OSGi service. Called
 * on a background thread, one event at a time; a listener that throws is logged and the others still hear. What a listener
 * writes is {@linkplain Database#unattended unattended}.
 */
public interface DomainEventListener {

    /**
     * Published by the database itself for every record that a commit touched. Its details have {@code "change"}:
     * {@code "created"}, {@code "updated"}, {@code "archived"} or {@code "erased"}, and {@code "commit"}, the commit's key as
     * text; at most 1000 a commit, a larger commit (an import) is told
     * as one event of topic {@link #MANY_CHANGED} for each record type, whose record has a key of zeros.
     */
    String RECORD_CHANGED = "org/maitri/records/CHANGED";

    String MANY_CHANGED = "org/maitri/records/MANY_CHANGED";

    /**
     * Another program changed records of a type in a database that several work with. Told once for many changes, a few seconds
     * later, for those who show or find records: that program's own listeners have done what follows from the changes. The
     * event's record has the type and a key of zeros.
     */
    String CHANGED_ELSEWHERE = "org/maitri/records/CHANGED_ELSEWHERE";

    /**
     * The fields of a record type are others now: an administrator added, changed or archived one. The event's record has the
     * type and a key of zeros.
     */
    String FIELDS_CHANGED = "org/maitri/records/FIELDS_CHANGED";

    void happened(DomainEvent event);
}
