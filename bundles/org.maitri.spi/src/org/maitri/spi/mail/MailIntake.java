package org.maitri.spi.mail;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;

/**
 * Turns letters into records of a module. Contributed as an OSGi service; stateless. Several modules may contribute one: they
 * are asked in the order of their service ranking, and the first that takes a letter keeps it.
 */
public interface MailIntake {

    /** The permission needed to take letters in. */
    String permission();

    /**
     * Takes a letter, or leaves it to others. Called in a unit of work that is committed afterwards, alone or with other
     * letters; a letter that was taken before changes nothing.
     *
     * @throws org.maitri.kernel.RefusedException if it cannot be taken; nothing of the whole unit of work is then committed
     */
    Optional<Taken> take(IncomingMail mail, IntakeContext context);

    /** What people call records that letters became part of, such as a ticket's number; other records are absent. */
    Map<RecordRef, String> names(Collection<RecordRef> records, UnitOfWork work);

    /**
     * What became of a letter.
     *
     * @param record that the letter is now part of
     * @param outcome what happened
     */
    record Taken(RecordRef record, Outcome outcome) {}

    /** What happened to a letter. */
    enum Outcome {
        /** It began a new record. */
        CREATED,
        /** It was added to a record there was. */
        FOLLOW_UP,
        /** It was there already. */
        UNCHANGED
    }
}
