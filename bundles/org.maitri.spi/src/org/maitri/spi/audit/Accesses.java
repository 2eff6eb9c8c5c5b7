package org.maitri.spi.audit;

import java.time.Instant;
import java.util.List;
import org.maitri.kernel.RecordRef;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who looked at a record when. Kept in the audit log, a few seconds' worth in one commit, so that looking costs nothing. An
 * OSGi service that is there while a profile is open.
 */
@ProviderType
public interface Accesses {

    /** Looking at a record's page. */
    String OPENED = "opened";

    /** Taking a copy of what is kept. */
    String EXPORTED = "exported";

    /** Reading it in a list or on the command line. */
    String LISTED = "listed";

    /** Somebody looked. */
    record Look(Instant at, String actor, String what) {}

    /** Notes that the person at work looks at a record. Any thread; returns at once. */
    void note(RecordRef record, String what);

    /** Writes what was noted and not written yet. */
    void settle();

    /** Who looked at a record, the latest first; reads the database. */
    List<Look> of(RecordRef record, int limit);
}
