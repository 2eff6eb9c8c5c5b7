package org.maitri.spi.mail;

import java.util.Set;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where letters wait until a server takes them. A letter is sent at most once: whoever sends it claims it first, and where it is
 * not known whether the server took it, a person is asked. An OSGi service that is there while a profile is open.
 */
@ProviderType
public interface Outbox {

    /** Whether there is an account that letters can be sent by. */
    boolean canSend(UnitOfWork work);

    /** The mail addresses of our own accounts, in small letters. */
    default Set<String> ownAddresses(UnitOfWork work) {
        return Set.of();
    }

    /**
     * Puts a letter into the outbox with what else the unit of work commits; it is sent some time after the commit.
     *
     * @return the Message-ID it will have, without angle brackets
     * @throws org.maitri.kernel.RefusedException if no account can send it, or an address cannot be written to
     */
    String put(OutgoingMail mail, UnitOfWork work);
}
