package org.maitri.spi.presence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.maitri.kernel.RecordRef;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who looks at a record or changes it just now, among all who work with the same database, so that two do not do the same
 * unknowingly. Nobody is kept from anything by it, and nothing of it is in the audit log. An OSGi service that is there while a
 * profile is open; every method touches the database.
 */
@ProviderType
public interface Presence {

    /** How often one says that one is still there. */
    Duration BEAT = Duration.ofSeconds(15);

    /** After this time without a word somebody counts as gone: their program ended, or lost the database. */
    Duration GONE = Duration.ofSeconds(50);

    /**
     * Somebody else.
     *
     * @param who as the audit log names them
     * @param editing whether they have typed something that is not saved
     * @param since when they came, by the clock of the database
     */
    record Visitor(String who, boolean editing, Instant since) {}

    /**
     * Says that the person at work is at a record, and tells who else is. To be repeated every {@link #BEAT}.
     *
     * @param editing whether something was typed that is not saved
     * @return the others, those who edit first; another window of the same person is one of them, too
     */
    List<Visitor> here(RecordRef record, boolean editing);

    /** Says that the person at work left a record. */
    void gone(RecordRef record);
}
