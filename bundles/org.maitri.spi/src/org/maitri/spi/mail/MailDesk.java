package org.maitri.spi.mail;

import java.util.UUID;
import org.maitri.kernel.Progress;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What a person does about mail accounts and about letters that did not simply go out. An OSGi service that is there while a
 * profile is open. Talks to servers and databases: not for the UI thread. Each method throws a
 * {@link org.maitri.kernel.RefusedException} that says what is wrong and what to do.
 */
@ProviderType
public interface MailDesk {

    /** The record type of accounts. */
    String ACCOUNT = "mail.account";

    /** The record type of letters in the outbox. */
    String LETTER = "mail.outgoing";

    /** Where a letter is on its way. */
    enum Fate {
        /** It is sent some time, by itself. */
        WAITING,
        /** Somebody is sending it just now. */
        SENDING,
        /** A server took it. */
        SENT,
        /** No server takes it. */
        FAILED,
        /** Nobody knows whether a server took it. */
        UNKNOWN,
        /** It is not to be sent. */
        CANCELLED
    }

    /** Where a letter is on its way. @throws org.maitri.kernel.RefusedException if there is none */
    Fate fate(UUID letter);

    /** Keeps the password of an account's user on its servers in the person's keyring. @param password is wiped */
    void keepPassword(UUID account, char[] password);

    /** Finds out whether all servers of an account let its user in. */
    void test(UUID account);

    /**
     * Takes letters in as they come to all mailboxes that nobody else follows on this database, until the progress is cancelled:
     * does not return before, and begins again by itself where a server was lost.
     */
    void follow(Progress progress);

    /** A letter was not sent, or is to be sent once more. */
    void sendAgain(UUID letter);

    /** A letter of which nobody knew was sent. */
    void wasSent(UUID letter);

    /** A letter is not to be sent any more. */
    void cancel(UUID letter);
}
