package org.maitri.spi.mail;

import java.util.Optional;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.content.Contents;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.annotation.versioning.ProviderType;

/** What an intake works with while letters are taken in. Belongs to the thread that runs the unit of work. */
@ProviderType
public interface IntakeContext {

    UnitOfWork work();

    /** Where attachments are kept. */
    Contents contents();

    /** The customer that an address belongs to, found among the records of customers or created; empty if no module has any. */
    Optional<RecordRef> customer(MailAddress address);

    /** The queue in which the mailbox that they came to wants its letters to begin, by its name; empty if it says nothing. */
    default Optional<String> queue() {
        return Optional.empty();
    }

    /** Something odd that was taken in as it is, as a sentence: shown with the letter. */
    void remark(String sentence);
}
